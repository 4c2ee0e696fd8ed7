// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/purposename.h"

#include <QCoreApplication>

namespace core {

namespace {

struct PurposeText
{
    Q_DECLARE_TR_FUNCTIONS(Purpose)
};

} // namespace

QString nameOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Sales:
        return PurposeText::tr("sales");
    case Purpose::Marketing:
        return PurposeText::tr("marketing");
    case Purpose::Service:
        return PurposeText::tr("customer service");
    case Purpose::InternalCommunication:
        return PurposeText::tr("internal communication");
    case Purpose::Collaboration:
        return PurposeText::tr("collaboration");
    case Purpose::Knowledge:
        return PurposeText::tr("knowledge sharing");
    }
    return {};
}

} // namespace core
