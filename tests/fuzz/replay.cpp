// SPDX-License-Identifier: GPL-3.0-or-later
//
// PROGRAM CORPUS DICTIONARY MUTATIONS: runs a fuzz target without libFuzzer, on every file of its corpus and on so
// many mutations of them, which are the same in every run. PROGRAM FILE runs it on that file alone.
#include "tests/fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <random>
#include <string>

namespace {

constexpr qsizetype longestInput = 64 * 1024;

const QByteArray *runningInput = nullptr;
std::string failureFile;

/// Leaves the input that ended the process where somebody can look at it.
extern "C" void keepInput(int)
{
    if (!runningInput)
        std::_Exit(1);
    std::FILE *file = std::fopen(failureFile.c_str(), "wb");
    if (file) {
        std::fwrite(runningInput->constData(), 1, size_t(runningInput->size()), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "The input is in %s\n", failureFile.c_str());
    std::_Exit(1);
}

void run(const QByteArray &input)
{
    runningInput = &input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                           size_t(input.size()));
    runningInput = nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

/// The quoted words of a libFuzzer dictionary, in which \xNN is a byte.
QByteArrayList wordsOf(const QString &path)
{
    QByteArrayList words;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        const qsizetype begin = line.indexOf('"') + 1;
        const qsizetype end = line.lastIndexOf('"');
        if (line.startsWith('#') || begin == 0 || end < begin)
            continue;
        QByteArray word;
        for (qsizetype i = begin; i < end; ++i) {
            if (line[i] != '\\') {
                word += line[i];
            } else if (line[i + 1] == 'x') {
                word += QByteArray::fromHex(line.sliced(i + 2, 2));
                i += 3;
            } else {
                word += line[++i];
            }
        }
        words << word;
    }
    return words;
}

class Mutator
{
public:
    Mutator(QByteArrayList corpus, QByteArrayList words)
        : m_corpus(std::move(corpus))
        , m_words(std::move(words))
    {}

    QByteArray next()
    {
        QByteArray input = m_corpus[below(m_corpus.size())];
        for (qsizetype count = 1 + below(6); count > 0; --count)
            change(input);
        input.truncate(longestInput);
        return input;
    }

private:
    // Distributions of the standard library differ from one library to the next.
    qsizetype below(qsizetype end) { return end <= 0 ? 0 : qsizetype(m_random() % quint64(end)); }

    void change(QByteArray &input)
    {
        const qsizetype at = below(input.size() + 1);
        const qsizetype length = std::min(1 + below(16), input.size() - at);
        switch (below(8)) {
        case 0:
            if (at < input.size())
                input[at] = char(input[at] ^ (1 << below(8)));
            break;
        case 1:
            input.insert(at, char(below(256)));
            break;
        case 2:
            input.remove(at, length);
            break;
        case 3:
            input.insert(below(input.size()), input.sliced(at, length).repeated(1 + below(20)));
            break;
        case 4:
            input.insert(at, m_words.isEmpty() ? QByteArray() : m_words[below(m_words.size())]);
            break;
        case 5:
            if (!m_words.isEmpty())
                input.replace(at, length, m_words[below(m_words.size())]);
            break;
        case 6:
            if (at < input.size() && input[at] >= '0' && input[at] <= '9')
                input[at] = char('0' + below(10));
            break;
        default:
            input = input.first(at) + m_corpus[below(m_corpus.size())].mid(at);
            break;
        }
    }

    QByteArrayList m_corpus, m_words;
    std::mt19937_64 m_random{1};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 4) {
        std::fprintf(stderr, "%s CORPUS DICTIONARY MUTATIONS, or %s FILE\n", argv[0], argv[0]);
        return 64;
    }
    std::signal(SIGABRT, keepInput);
    // A sanitizer says more about these.
#ifndef __SANITIZE_ADDRESS__
    std::signal(SIGSEGV, keepInput);
#endif
    failureFile = argv[0] + std::string(".failure");
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (argc == 2) {
        run(contentOf(path));
        return 0;
    }
    QByteArrayList corpus;
    for (const QString &name : QDir(path).entryList(QDir::Files, QDir::Name))
        corpus << contentOf(QDir(path).filePath(name));
    if (corpus.isEmpty())
        qFatal("%s holds nothing.", argv[1]);
    for (const QByteArray &input : std::as_const(corpus))
        run(input);
    Mutator mutator(corpus, wordsOf(QString::fromLocal8Bit(argv[2])));
    const int mutations = std::atoi(argv[3]);
    for (int i = 0; i < mutations; ++i)
        run(mutator.next());
    std::printf("%d inputs and %d mutations\n", int(corpus.size()), mutations);
    return 0;
}
