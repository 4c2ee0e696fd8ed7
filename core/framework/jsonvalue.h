// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <rapidjson/document.h>

#include <type_traits>

/// Takes from JSON what has the expected shape; anything else reads as empty. For the readers of
/// content packs.
namespace core::json {

using Value = rapidjson::Value;

/// The text as a document; a null document when it is no JSON.
inline rapidjson::Document parsed(const QByteArray &json)
{
    const qsizetype start = json.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    rapidjson::Document document;
    // Iterative: a file nested a million deep must not use up the stack.
    document.Parse<rapidjson::kParseIterativeFlag>(json.constData() + start,
                                                   size_t(json.size() - start));
    if (document.HasParseError())
        document.SetNull();
    return document;
}

/// Null when there is no such member, or no object.
inline const Value *member(const Value &object, const char *name)
{
    if (!object.IsObject())
        return nullptr;
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

inline QString toText(const Value &value)
{
    return value.IsString() ? QString::fromUtf8(value.GetString(), value.GetStringLength())
                            : QString();
}

inline QString text(const Value &object, const char *name)
{
    const Value *value = member(object, name);
    return value ? toText(*value) : QString();
}

inline int number(const Value &object, const char *name, int otherwise)
{
    const Value *value = member(object, name);
    return value && value->IsInt() ? value->GetInt() : otherwise;
}

template<class Take>
auto list(const Value &value, Take take)
{
    QList<std::invoke_result_t<Take, const Value &>> result;
    if (!value.IsArray())
        return result;
    result.reserve(value.Size());
    for (const Value &each : value.GetArray())
        result.append(take(each));
    return result;
}

template<class Take>
auto list(const Value &object, const char *name, Take take)
{
    const Value *value = member(object, name);
    return value ? list(*value, take) : QList<std::invoke_result_t<Take, const Value &>>();
}

inline QStringList texts(const Value &object, const char *name)
{
    return list(object, name, toText);
}

} // namespace core::json
