// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ui::report {

/// The logical structure of the document, for people who have it read to them: what is a heading,
/// what a table row, in which order.
struct Structure
{
    enum class Role {
        Document,
        Section,
        Title,
        Heading1,
        Heading2,
        Paragraph,
        Quote,
        Note,
        Contents,
        ContentsEntry,
        Link,
        List,
        ListItem,
        Label,
        ListBody,
        Table,
        Caption,
        HeaderGroup,
        BodyGroup,
        Row,
        ColumnHeader,
        RowHeader,
        Cell,
        Figure,
        Span,
    };
    struct Node
    {
        Role role = Role::Paragraph;
        int parent = -1;
        QString text; ///< what a figure shows
    };

    /// What is only decoration or repeats on every page belongs to no node.
    static constexpr int Artifact = -1;
    static constexpr int Root = 0;

    QList<Node> nodes = {{Role::Document, -1, {}}};

    int add(Role role, int parent, const QString &text = {})
    {
        nodes.append({role, parent, text});
        return int(nodes.size()) - 1;
    }
};

} // namespace ui::report
