// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

/// One command: its name, how many files it takes, the options it knows, and what it does.
struct Command
{
    QString name;
    qsizetype fewest;
    qsizetype most;
    QList<QCommandLineOption> options;
    core::Status (*carryOut)(const Request &, const Surroundings &);
};

QCommandLineOption valued(const QString &name, const QString &valueName)
{
    return QCommandLineOption(name, {}, valueName);
}

const QList<Command> &commands()
{
    static const QCommandLineOption organisation = valued(u"organisation"_s, u"NAME"_s);
    static const QCommandLineOption framework = valued(u"framework"_s, u"PACK"_s);
    static const QList<Command> all = {
        {u"new"_s, 1, 1, {organisation}, newFile},
        {u"sample"_s, 1, 1, {valued(u"example"_s, u"EXAMPLE"_s)}, writeSampleFile},
        {u"import"_s, 2, 2, {organisation, framework}, importResponses},
        {u"score"_s, 1, 1, {organisation, framework, QCommandLineOption(u"json"_s)}, printScore},
        {u"decide"_s,
         1,
         1,
         {organisation, framework, valued(u"purpose"_s, u"PURPOSE"_s),
          QCommandLineOption(u"json"_s)},
         printDecision},
        {u"report"_s,
         1,
         1,
         {organisation, framework, QCommandLineOption({u"o"_s, u"output"_s}, {}, u"OUT"_s),
          valued(u"kind"_s, u"KIND"_s), QCommandLineOption(u"security-columns"_s),
          QCommandLineOption(u"final"_s)},
         writeReport},
        {u"check"_s,
         0,
         1,
         {framework, valued(u"catalogue"_s, u"CATALOGUE"_s), valued(u"criteria"_s, u"CRITERIA"_s),
          QCommandLineOption(u"json"_s)},
         check},
    };
    return all;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands())
        if (command.name == name)
            return &command;
    return nullptr;
}

Exit wrongUse(const Surroundings &surroundings, const QString &reason)
{
    surroundings.err << u"sixpoint: "_s << reason << u' '
                     << CommandLineText::tr("Type \"sixpoint --help\" for the commands.") << u'\n';
    return WrongUse;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    return commandNamed(first) || first == u"--help"_s || first == u"-h"_s
        || first == u"--version"_s;
}

QString usage()
{
    return CommandLineText::tr(
        "Sixpoint plans how an organisation uses social media for business innovation.\n"
        "\n"
        "sixpoint [FILE]                                open the window\n"
        "sixpoint new FILE --organisation NAME          make an empty workspace\n"
        "sixpoint sample FILE [--example harbour-finch|university]\n"
        "                                               write a worked example\n"
        "sixpoint import FILE RESPONSES.csv             add answers:\n"
        "                                               "
        "respondent,role,question,answer,evidence,note\n"
        "sixpoint score FILE [--json]                   print the readiness profile\n"
        "sixpoint decide FILE [--purpose PURPOSE] [--json]\n"
        "                                               print how the choice of a tool comes out\n"
        "sixpoint report FILE -o OUT.{pdf,html,odt} [--kind course|consultant|board|handout]\n"
        "                                               --security-columns prints who administers\n"
        "                                               which account, too; --final refuses\n"
        "                                               while an error stands in the strategy,\n"
        "                                               and leaves out the word draft\n"
        "sixpoint check FILE [--json]                   check that a file is sound, and list what\n"
        "                                               is to be said against its strategies\n"
        "sixpoint check --framework PACK.json           check a content pack\n"
        "sixpoint check --catalogue CATALOGUE.json      check a catalogue of platforms\n"
        "sixpoint check --criteria CRITERIA.json        check a list of criteria\n"
        "\n"
        "A file with several organisations needs --organisation NAME. Import, score, decide and\n"
        "report take --framework PACK.json to use another content pack.\n"
        "Exit status: 0 done, 1 the input is at fault, 2 wrong use. For check FILE, an error in a\n"
        "strategy is a fault too; warnings and hints are not.\n");
}

Exit run(const QStringList &arguments, const Surroundings &surroundings)
{
    const QString name = arguments.value(1);
    if (name == u"--version"_s) {
        surroundings.out << u"sixpoint "_s << QCoreApplication::applicationVersion() << u'\n';
        return Done;
    }
    const Command *command = commandNamed(name);
    if (!command) {
        surroundings.out << usage();
        return Done;
    }
    QCommandLineParser parser;
    parser.addOptions(command->options);
    if (!parser.parse(arguments.mid(1)))
        return wrongUse(surroundings, parser.errorText());
    Request request{parser.positionalArguments(), {}};
    if (request.files.size() < command->fewest || request.files.size() > command->most)
        return wrongUse(surroundings,
                        CommandLineText::tr("\"%1\" takes another number of files.").arg(name));
    for (const QString &option : parser.optionNames())
        request.options.insert(option == u"output"_s ? u"o"_s : option, parser.value(option));

    const core::Status status = command->carryOut(request, surroundings);
    if (status)
        return Done;
    if (status.error().detail == WrongUseDetail)
        return wrongUse(surroundings, status.error().message);
    surroundings.err << u"sixpoint: "_s << QString(status.error().message).replace(u'\n', u' ')
                     << u'\n';
    return InputAtFault;
}

} // namespace commandline
