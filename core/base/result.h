// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace core {

/// Why something a person or a file asked for could not be done.
struct Error
{
    enum class Kind {
        Input, ///< what was given is not valid
        NotFound,
        Conflict, ///< somebody else changed the same thing since it was read
        Locked, ///< another program holds the file
        ReadOnly,
        NotOurs, ///< a file of another kind
        Newer, ///< a file of a later version of the program
        Damaged,
        Full, ///< no space left
        Failed, ///< anything else the system refused
    };

    Kind kind = Kind::Failed;
    QString message; ///< one or two sentences for the person at the screen
    QString detail; ///< for the log; may be empty

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none. A caller cannot drop it.
template<class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// Success, or the reason why not.
using Status = Result<void>;

inline tl::unexpected<Error> failure(Error::Kind kind, const QString &message,
                                     const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, message, detail});
}

inline tl::unexpected<Error> failure(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace core
