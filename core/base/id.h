// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace core {

/// The identity of one row. Ids of different tags do not mix, and because they are random UUIDs
/// rows made in two copies of a file never collide.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    { }

    static Id create()
    {
        return Id(QUuid::createUuid());
    }
    /// The id written as toString() writes it; a null id when the text is something else.
    static Id parse(const QString &text)
    {
        return Id(QUuid::fromString(text));
    }

    /// The one id of the thing that `owner` has under this name, the same in every copy of a file.
    /// (A name-based UUID, RFC 4122 version 5.)
    template<class OwnerTag>
    static Id of(const Id<OwnerTag> &owner, const QString &name)
    {
        return Id(QUuid::createUuidV5(owner.uuid(), name));
    }

    QUuid uuid() const
    {
        return m_uuid;
    }
    bool isNull() const
    {
        return m_uuid.isNull();
    }
    /// 36 characters, no braces; empty for a null id.
    QString toString() const
    {
        return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces);
    }

    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b)
    {
        return a.m_uuid < b.m_uuid;
    }
    friend size_t qHash(const Id &id, size_t seed = 0)
    {
        return qHash(id.m_uuid, seed);
    }

private:
    QUuid m_uuid;
};

/// A short, stable name given by content rather than by chance, such as "P4q2" for a question.
template<class Tag>
struct Code
{
    QString text;

    bool isEmpty() const
    {
        return text.isEmpty();
    }
    bool operator==(const Code &) const = default;
    friend bool operator<(const Code &a, const Code &b)
    {
        return a.text < b.text;
    }
    friend size_t qHash(const Code &code, size_t seed = 0)
    {
        return qHash(code.text, seed);
    }
};

using OrganisationId = Id<struct OrganisationTag>;
using AssessmentId = Id<struct AssessmentTag>;
using RespondentId = Id<struct RespondentTag>;
using AnswerId = Id<struct AnswerTag>;
using ToolId = Id<struct ToolTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using ActionId = Id<struct ActionTag>;

using PointCode = Code<struct PointTag>; ///< "P1" … "P6"
using QuestionCode = Code<struct QuestionTag>; ///< "P4q2"

} // namespace core
