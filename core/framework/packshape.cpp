// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/packshape.h"

#include "core/framework/jsonlines.h"
#include "core/framework/jsonvalue.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <rapidjson/schema.h>

#include <algorithm>
#include <memory>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ShapeText
{
    Q_DECLARE_TR_FUNCTIONS(core::Linter)
};

using json::member;
using json::toText;
using json::Value;

/// Longer texts are taken, but a page of the report is about this long.
constexpr qsizetype LongText = 2000;

QString quoted(const QString &name)
{
    return u'“' + name + u'”';
}

/// The last step of a JSON pointer, as a person would call the value.
QString nameOf(const QString &path)
{
    return path.isEmpty()
        ? ShapeText::tr("The pack")
        : quoted(
            path.mid(path.lastIndexOf(u'/') + 1).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s));
}

QString names(const Value &list)
{
    QStringList result;
    for (const Value &each : list.GetArray())
        result.append(quoted(toText(each)));
    return result.join(u", "_s);
}

QString keys(const Value &object)
{
    QStringList result;
    for (const auto &each : object.GetObject())
        result.append(quoted(toText(each.name)));
    return result.join(u", "_s);
}

QString typeInWords(const QString &type)
{
    return type == "object"_L1 ? ShapeText::tr("an object { … }")
        : type == "array"_L1   ? ShapeText::tr("a list [ … ]")
        : type == "integer"_L1 ? ShapeText::tr("a whole number")
                               : ShapeText::tr("a text in quotation marks");
}

QString countInWords(const Value &node, qsizetype count, const QString &path)
{
    const Value *least = member(node, "minItems");
    const Value *most = member(node, "maxItems");
    const QString sentence = least && most && *least == *most
        ? ShapeText::tr("%1 must have %2 entries; found: %3.")
        : ShapeText::tr("%1 must have %2 or more entries; found: %3.");
    return sentence.arg(nameOf(path)).arg(least ? least->GetInt() : 0).arg(count);
}

/// What a value should be, from the schema's own description.
QString wrongValue(const Value &node, const Value &value)
{
    const QString shown = value.IsString() ? quoted(toText(value).left(60))
        : value.IsInt()                    ? QString::number(value.GetInt())
                                           : ShapeText::tr("This");
    const Value *description = member(node, "description");
    return ShapeText::tr("%1 is not %2.")
        .arg(shown, description ? toText(*description) : ShapeText::tr("a value that fits here"));
}

/// Walks pack and schema side by side. The validator stops at its first fault, so that every node
/// is validated alone, with its children left open.
class ShapeCheck
{
public:
    explicit ShapeCheck(const rapidjson::Document &schema)
        : m_schema(schema)
    { }
    void check(const Value &value, const Value &schemaNode, const QString &path);
    QList<PackFault> faults;

private:
    const Value &resolved(const Value &node) const;
    const rapidjson::SchemaDocument &shallow(const Value &node);
    void describe(const QString &keyword, const Value &value, const Value &node,
                  const QString &path);
    void describeMembers(const Value &value, const Value &node, const QString &path);
    void checkText(const Value &value, const QString &path);
    void add(const QString &path, const QString &message)
    {
        faults.append({path, message});
    }

    const rapidjson::Document &m_schema;
    QHash<const Value *, std::shared_ptr<rapidjson::SchemaDocument>> m_shallow;
};

const Value &ShapeCheck::resolved(const Value &node) const
{
    const Value *reference = member(node, "$ref");
    if (!reference)
        return node;
    const Value *target = rapidjson::Pointer(reference->GetString()).Get(m_schema);
    Q_ASSERT(target);
    return *target;
}

const rapidjson::SchemaDocument &ShapeCheck::shallow(const Value &node)
{
    std::shared_ptr<rapidjson::SchemaDocument> &kept = m_shallow[&node];
    if (kept)
        return *kept;
    rapidjson::Document copy;
    copy.CopyFrom(node, copy.GetAllocator());
    if (copy.HasMember("properties"))
        std::for_each(copy["properties"].MemberBegin(), copy["properties"].MemberEnd(),
                      [](auto &each) { each.value.SetObject(); });
    if (copy.HasMember("items"))
        copy["items"].SetObject();
    kept = std::make_shared<rapidjson::SchemaDocument>(copy);
    return *kept;
}

void ShapeCheck::check(const Value &value, const Value &schemaNode, const QString &path)
{
    const Value &node = resolved(schemaNode);
    rapidjson::SchemaValidator validator(shallow(node));
    if (!value.Accept(validator) || !validator.IsValid())
        describe(QString::fromLatin1(validator.GetInvalidSchemaKeyword()), value, node, path);
    else if (value.IsString())
        checkText(value, path);

    const Value *properties = member(node, "properties");
    if (value.IsObject() && properties)
        for (const auto &each : value.GetObject())
            if (const auto found = properties->FindMember(each.name);
                found != properties->MemberEnd())
                check(each.value, found->value, pointerTo(path, toText(each.name)));
    const Value *items = member(node, "items");
    if (value.IsArray() && items)
        for (rapidjson::SizeType i = 0; i < value.Size(); ++i)
            check(value[i], *items, pointerTo(path, QString::number(i)));
}

void ShapeCheck::describe(const QString &keyword, const Value &value, const Value &node,
                          const QString &path)
{
    if (keyword == "type"_L1)
        add(path,
            ShapeText::tr("%1 must be %2.").arg(nameOf(path), typeInWords(toText(node["type"]))));
    else if (keyword == "required"_L1 || keyword == "additionalProperties"_L1)
        describeMembers(value, node, path);
    else if (keyword == "minLength"_L1)
        add(path, ShapeText::tr("%1 is empty.").arg(nameOf(path)));
    else if (keyword == "enum"_L1)
        add(path,
            ShapeText::tr("%1 is not one of %2.")
                .arg(value.IsString() ? quoted(toText(value)) : nameOf(path), names(node["enum"])));
    else if (keyword == "minItems"_L1 || keyword == "maxItems"_L1)
        add(path, countInWords(node, value.Size(), path));
    else if (keyword == "minProperties"_L1 || keyword == "maxProperties"_L1)
        add(path,
            ShapeText::tr("Exactly one of these must stand here: %1.")
                .arg(keys(node["properties"])));
    else if (keyword == "uniqueItems"_L1)
        add(path, ShapeText::tr("%1 names the same thing twice.").arg(nameOf(path)));
    else
        add(path, wrongValue(node, value));
}

void ShapeCheck::describeMembers(const Value &value, const Value &node, const QString &path)
{
    if (const Value *required = member(node, "required"))
        for (const Value &name : required->GetArray())
            if (!value.HasMember(name))
                add(path, ShapeText::tr("%1 is missing here.").arg(quoted(toText(name))));
    const Value &properties = node["properties"];
    for (const auto &each : value.GetObject())
        if (!properties.HasMember(each.name))
            add(pointerTo(path, toText(each.name)),
                ShapeText::tr("%1 is not known here. Known are %2.")
                    .arg(quoted(toText(each.name)), keys(properties)));
}

void ShapeCheck::checkText(const Value &value, const QString &path)
{
    const QString text = toText(value);
    if (text.trimmed().isEmpty())
        add(path, ShapeText::tr("%1 has nothing but spaces in it.").arg(nameOf(path)));
    else if (text.size() > LongText)
        faults.append({path,
                       ShapeText::tr("%1 is %2 characters long and may fill pages of the report.")
                           .arg(nameOf(path))
                           .arg(text.size()),
                       Finding::Severity::Warning});
    else if (text.contains(QChar::ReplacementCharacter))
        faults.append({path,
                       ShapeText::tr("%1 has a character in it that was lost when it was saved.")
                           .arg(nameOf(path)),
                       Finding::Severity::Warning});
}

} // namespace

QList<PackFault> shapeFaults(const QByteArray &json, const QString &schema)
{
    QFile file(schema);
    if (!file.open(QIODevice::ReadOnly))
        return {{{},
                 ShapeText::tr("The program's description of packs is missing. Please install it "
                               "again.")}};
    const rapidjson::Document rules = json::parsed(file.readAll());
    const rapidjson::Document pack = json::parsed(json);
    ShapeCheck shape(rules);
    shape.check(pack, rules, {});
    return shape.faults;
}

} // namespace core
