// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/profilejson.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace core {

namespace {

/// rapidjson's writer with the types of a profile.
class Writer
{
public:
    Writer()
        : m_json(m_buffer)
    {
        m_json.SetIndent(' ', 2);
        m_json.SetFormatOptions(rapidjson::kFormatSingleLineArray);
    }

    QByteArray text() const
    {
        return QByteArray(m_buffer.GetString(), static_cast<qsizetype>(m_buffer.GetSize())) + '\n';
    }

    void key(const char *name)
    {
        m_json.Key(name);
    }
    void key(const QString &name)
    {
        const QByteArray bytes = name.toUtf8();
        m_json.Key(bytes.constData(), static_cast<rapidjson::SizeType>(bytes.size()));
    }

    void value(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_json.String(bytes.constData(), static_cast<rapidjson::SizeType>(bytes.size()));
    }
    void value(int number)
    {
        m_json.Int(number);
    }
    void value(bool flag)
    {
        m_json.Bool(flag);
    }
    void value(Hundredths number)
    {
        const QByteArray digits = number.toString().toLatin1();
        m_json.RawValue(digits.constData(), static_cast<size_t>(digits.size()),
                        rapidjson::kNumberType);
    }
    void value(const ScoreRange &range)
    {
        array([&] {
            value(range.lowest);
            value(range.highest);
        });
    }
    template<class Tag>
    void value(const Code<Tag> &code)
    {
        value(code.text);
    }
    template<class T>
    void value(const std::optional<T> &maybe)
    {
        if (maybe)
            value(*maybe);
        else
            m_json.Null();
    }
    template<class T>
    void value(const QList<T> &list)
    {
        array([&] {
            for (const T &item : list)
                value(item);
        });
    }

    void value(const Disagreement &found);
    void value(const PerceptionGap &gap);
    void value(const GroupProfile &group);

    template<class T>
    void member(const char *name, const T &content)
    {
        key(name);
        value(content);
    }
    template<class Members>
    void object(Members writeMembers)
    {
        m_json.StartObject();
        writeMembers();
        m_json.EndObject();
    }
    template<class Items>
    void array(Items writeItems)
    {
        m_json.StartArray();
        writeItems();
        m_json.EndArray();
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_json;
};

void Writer::value(const Disagreement &found)
{
    object([&] {
        member("question", found.question);
        member("lowest", found.lowest);
        member("highest", found.highest);
        member("median", found.median);
        member("count", found.count);
        member("averageDeviation", found.averageDeviation);
        member("agreement",
               found.broadAgreement ? QStringLiteral("broad agreement") : QStringLiteral("split"));
    });
}

void Writer::value(const PerceptionGap &gap)
{
    object([&] {
        member("question", gap.question);
        member("higher", toWord(gap.higher));
        member("lower", toWord(gap.lower));
        member("difference", gap.difference);
    });
}

void Writer::value(const GroupProfile &group)
{
    object([&] {
        member("status", toWord(group.status));
        member("score", group.score);
        member("claimed", group.claimed);
        member("missing", group.missing);
    });
}

std::optional<QString> levelWord(const PointProfile &point, const Framework &framework)
{
    const Level *level = point.level ? framework.level(*point.level) : nullptr;
    return level ? std::optional(level->word) : std::nullopt;
}

void writePoint(Writer &writer, const PointProfile &point, const Framework &framework)
{
    writer.object([&] {
        writer.member("id", point.point);
        writer.member("status", toWord(point.status));
        writer.member("score", point.score);
        writer.member("claimed", point.claimed);
        writer.member("level", point.level);
        writer.member("word", levelWord(point, framework));
        writer.member("missing", point.missing);
        writer.member("leaveOneOut", point.leaveOneOut);
        writer.member("claimAhead", point.claimAhead);
        writer.key("groups");
        writer.object([&] {
            for (auto group = point.groups.begin(); group != point.groups.end(); ++group) {
                writer.key(toWord(group.key()));
                writer.value(group.value());
            }
        });
        writer.member("disagreements", point.disagreements);
        writer.member("gaps", point.gaps);
        writer.member("toFindOut", point.toFindOut);
    });
}

} // namespace

QByteArray toJson(const Profile &profile, const Framework &framework, const ProfileHeader &header)
{
    Writer writer;
    writer.object([&] {
        writer.member("organisation", header.organisation);
        writer.member("round",
                      header.round.isValid() ? std::optional(header.round.toString(Qt::ISODate))
                                             : std::nullopt);
        writer.member("framework", header.framework);
        writer.member("respondents", profile.respondents);
        writer.key("points");
        writer.array([&] {
            for (const PointProfile &point : profile.points)
                writePoint(writer, point, framework);
        });
        writer.member("heldBackBy", profile.heldBackBy);
        writer.member("mean", profile.mean);
        writer.member("dependencies", profile.dependencies);
    });
    return writer.text();
}

} // namespace core
