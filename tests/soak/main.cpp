// SPDX-License-Identifier: GPL-3.0-or-later

// mailhaul-soak copies small mailboxes between real servers, again and again, cuts and kills while
// it does so, and checks that in the end each message has arrived once.

#include "tests/soak/soak.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Mailhaul::Test::SoakOptions options;
    struct Option
    {
        QCommandLineOption option;
        int lowest;
        std::function<void(int)> use;
    };
    const Option known[] = {
        {{u"seed"_s, u"Seed of the first round; each further one has the next number."_s, u"N"_s},
         0,
         [&](int value) { options.seed = quint32(value); }},
        {{u"rounds"_s, u"How many."_s, u"N"_s}, 1, [&](int value) { options.rounds = value; }},
        {{u"seconds"_s, u"Begin no round after that time."_s, u"N"_s},
         1,
         [&](int value) { options.seconds = value; }},
        {{u"parallel"_s, u"Rounds at a time."_s, u"N"_s},
         1,
         [&](int value) { options.parallel = value; }},
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Copies mailboxes between real servers, disturbs that, and checks the result."_s);
    parser.addHelpOption();
    for (const Option &each : known)
        parser.addOption(each.option);
    parser.process(application);
    for (const Option &each : known) {
        if (!parser.isSet(each.option))
            continue;
        bool isNumber = false;
        const int value = parser.value(each.option).toInt(&isNumber);
        if (!isNumber || value < each.lowest)
            parser.showHelp(64);
        each.use(value);
    }
    Mailhaul::Test::Soak soak(options);
    const int failed = soak.run();
    if (failed < 0)
        return 69;
    return failed == 0 ? 0 : 1;
}
