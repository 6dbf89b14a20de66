// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "targetranking.h"

#include "mappingstore.h"
#include "namesimilarity.h"
#include "partynames.h"
#include "taxid.h"

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 5;
constexpr int candidatesByName = 60;
constexpr int candidatesByCode = 30;
/// A code that is taken for a name, such as AMEX, says less than a name.
constexpr int mostForAGuessedName = 900;
/// What was learned alone is no certainty.
constexpr int mostForALesson = 94;
constexpr int lessForWhatWasCorrected = 25;

QString chosenKey(MappingKind kind, const QString &source)
{
    return toString(kind) + u'\n' + source.trimmed().toLower();
}

bool bearsDigitsOnly(const QString &code)
{
    return std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c.isDigit(); });
}

/// The digits of a code as one number, without leading zeros.
QString digitsOf(const QString &code)
{
    QString digits;
    for (const QChar c : code)
        if (c.isDigit() && !(digits.isEmpty() && c == u'0'))
            digits += c;
    return digits;
}

/// V00666 and V00667 look alike and mean different things: numbers count only where nothing but leading zeros parts them.
int likenessOfCodes(const QString &a, const QString &b)
{
    const QString left = digitsOf(a);
    const QString right = digitsOf(b);
    if (!left.isEmpty() && !right.isEmpty() && left != right)
        return 0;
    constexpr int sameNumber = 990;
    return bearsDigitsOnly(a) && bearsDigitsOnly(b) ? sameNumber : jaroWinklerPermille(a, b);
}

/// By name, whole or by a word in common: "Telefon Mobil" and "Telefon".
int likenessByWord(const QString &name, const QString &other)
{
    constexpr int oneWordInCommon = 850;
    const QStringList words = other.split(u' ');
    const QStringList own = name.split(u' ');
    return std::any_of(
               own.cbegin(), own.cend(), [&](const QString &word) { return word.size() > 3 && words.contains(word); })
        ? oneWordInCommon
        : 0;
}

/// Whether each word of the shorter name has its like in the other: who only shares a first name is somebody else,
/// however alike the whole names are.
bool mayBeOnePerson(const QString &a, const QString &b)
{
    constexpr int oneWord = 850;
    const QStringList left = a.split(u' ');
    const QStringList right = b.split(u' ');
    const bool isLeftShorter = left.size() <= right.size();
    const QStringList &fewer = isLeftShorter ? left : right;
    const QStringList &others = isLeftShorter ? right : left;
    return std::all_of(fewer.cbegin(), fewer.cend(), [&](const QString &word) {
        return std::any_of(others.cbegin(), others.cend(), [&](const QString &other) {
            const bool isInitial = word.size() == 1 || other.size() == 1;
            return isInitial ? word.front() == other.front() : jaroWinklerPermille(word, other) >= oneWord;
        });
    });
}

} // namespace

struct TargetRanking::Work
{
    SuggestionQuestion question;
    /// For comparison; of a code without a name the code itself.
    QStringList names;
    bool isNameGuessed = false;
    /// The source without the dimension before it, as NAV compares codes.
    QString code;
    QString dimension;
    bool isPrefixed = false;
    bool hasVendors = false;
    bool hasAccounts = false;
    QList<TargetMemory::Choice> choices;
    /// By the key of their target.
    QMap<QString, TargetEvidence> evidence;

    TargetEvidence &of(const QString &target, const QString &name)
    {
        TargetEvidence &one = evidence[TargetMemory::targetKey(question.kind, target)];
        one.target = target;
        if (one.name.isEmpty())
            one.name = name;
        one.isCodeEnough = !isPrefixed;
        return one;
    }
    [[nodiscard]] int likenessTo(const QString &name, const QString &other) const;
    /// Compares what the question knows with a code and name of NAV.
    void compare(TargetEvidence &one, const QString &navCode) const;
};

int TargetRanking::Work::likenessTo(const QString &name, const QString &other) const
{
    switch (question.kind) {
    case MappingKind::Employee: return mayBeOnePerson(name, other) ? nameLikenessPermille(name, other) : 0;
    // Companies that share a word are others all the same; kinds of cost are not.
    case MappingKind::Vendor: return nameLikenessPermille(name, other);
    default: return std::max(nameLikenessPermille(name, other), likenessByWord(name, other));
    }
}

void TargetRanking::Work::compare(TargetEvidence &one, const QString &navCode) const
{
    const QString other = comparableName(one.name);
    int likeness = 0;
    for (const QString &name : names)
        likeness = std::max(likeness, other.isEmpty() ? 0 : likenessTo(name, other));
    one.nameLikeness = std::max(one.nameLikeness, isNameGuessed ? std::min(likeness, mostForAGuessedName) : likeness);
    const QString theirs = Directory::normalised(navCode);
    if (theirs == code) {
        one.isSameCode = true;
        one.isOtherName = !isNameGuessed && !names.isEmpty()
            && std::all_of(
                names.cbegin(), names.cend(), [&](const QString &name) { return namesPlainlyDiffer(name, other); });
    } else {
        one.codeLikeness = std::max(one.codeLikeness, likenessOfCodes(code, theirs));
    }
}

TargetRanking::TargetRanking(Store::Database &database)
    : m_database(&database)
    , m_search(database)
{
}

Result<TargetRanking> TargetRanking::load(Store::Database &database, const QStringList &companyIds)
{
    const auto rows = Store::MappingStore(database).rows();
    if (!rows)
        return fail(rows.error());
    const auto history = Store::targetHistory(database);
    if (!history)
        return fail(history.error());
    TargetRanking ranking(database);
    ranking.m_companyIds = companyIds;
    ranking.m_mappings = MappingBook(*rows);
    ranking.m_memory = TargetMemory(*rows, *history);
    for (const MappingRow &row : *rows)
        ranking.m_chosen.insert(chosenKey(row.kind, row.source));
    return ranking;
}

bool TargetRanking::isChosen(MappingKind kind, const QString &source) const
{
    return m_chosen.contains(chosenKey(kind, source));
}

void TargetRanking::setName(MappingKind kind, const QString &source, const QString &name)
{
    m_memory.setName(kind, source, name);
}

/// Stored documents tell who the mapped vendors and employees are.
Result<void> TargetRanking::knowParties(MappingKind kind)
{
    if ((kind != MappingKind::Vendor && kind != MappingKind::Employee) || m_kindsOfKnownParties.contains(int(kind)))
        return {};
    m_kindsOfKnownParties.insert(int(kind));
    QHash<QString, QStringList> sourcesOfCode;
    for (const QString &source : m_memory.sourcesOf(kind)) {
        sourcesOfCode[source].append(source);
        if (const qsizetype slash = source.lastIndexOf(u'/'); kind == MappingKind::Vendor && slash > 0)
            sourcesOfCode[source.left(slash)].append(source);
    }
    const auto names = Store::partyNames(
        *m_database, kind == MappingKind::Vendor ? DocumentKind::Invoice : DocumentKind::Expense, sourcesOfCode.keys());
    if (!names)
        return fail(names.error());
    for (auto it = names->cbegin(); it != names->cend(); ++it)
        for (const QString &source : sourcesOfCode.value(it.key()))
            m_memory.setName(kind, source, it.value());
    return {};
}

TargetRanking::Work TargetRanking::workFor(const SuggestionQuestion &question)
{
    Work work;
    work.question = question;
    const MappingKind kind = question.kind;
    work.code = Directory::normalised(question.source);
    if (kind == MappingKind::Dimension) {
        work.dimension = work.code.section(u'=', 0, 0).trimmed();
        work.code = work.code.section(u'=', 1).trimmed();
    }
    for (const QString &name : question.names)
        if (const QString comparable = comparableName(name); !comparable.isEmpty() && !work.names.contains(comparable))
            work.names.append(comparable);
    const bool isParty = kind == MappingKind::Vendor || kind == MappingKind::Employee;
    if (work.names.isEmpty() && !isParty && !bearsDigitsOnly(work.code)) {
        work.isNameGuessed = true;
        work.names.append(comparableName(work.code));
        work.names.removeAll(QString());
    }
    work.isPrefixed = kind == MappingKind::Employee || kind == MappingKind::Payment || kind == MappingKind::Tax;
    work.hasVendors = isParty || kind == MappingKind::Payment;
    work.hasAccounts = kind == MappingKind::Account || kind == MappingKind::ExpenseType || kind == MappingKind::Payment
        || kind == MappingKind::Tax;
    return work;
}

std::optional<TargetRanking::Table> TargetRanking::tableOf(const Work &work, const QString &target)
{
    if (work.isPrefixed) {
        const auto prefixed = parsePrefixedTarget(target);
        if (!prefixed)
            return std::nullopt;
        return prefixed->prefix == u'V' ? std::optional(Table::Vendor)
            : prefixed->prefix == u'G'  ? std::optional(Table::Account)
            : prefixed->prefix == u'T'  ? std::optional(Table::Tax)
                                        : std::nullopt;
    }
    return work.question.kind == MappingKind::Dimension ? Table::Value
        : work.hasVendors                               ? Table::Vendor
                                                        : Table::Account;
}

Result<void> TargetRanking::addPlace(const Work &work, const Store::DirectoryPlace &place, QStringList &codes)
{
    for (const QString &name : work.names) {
        const auto found = m_search.candidates(place, name, candidatesByName);
        if (!found)
            return fail(found.error());
        codes += *found;
    }
    const auto found = m_search.candidates(place, work.code, candidatesByCode);
    if (!found)
        return fail(found.error());
    codes += *found;
    return {};
}

/// What of a company's master data may be meant.
Result<void> TargetRanking::addCompany(Work &work, const QString &companyId)
{
    QStringList targets;
    const auto addAll = [&](const Store::DirectoryPlace &place, const QString &prefix) -> Result<void> {
        QStringList codes;
        if (auto done = addPlace(work, place, codes); !done)
            return done;
        if (place.kind == Store::DirectoryKind::Vendor && !work.question.taxId.isEmpty()) {
            const auto same = m_search.vendorsWithTaxId(companyId, work.question.taxId, candidatesByCode);
            if (!same)
                return fail(same.error());
            codes += *same;
        }
        for (const QString &code : std::as_const(codes))
            targets.append(work.isPrefixed ? prefix + code : code);
        return {};
    };
    if (work.hasVendors)
        if (auto done = addAll({companyId, Store::DirectoryKind::Vendor, {}}, u"V:"_s); !done)
            return done;
    if (work.hasAccounts)
        if (auto done = addAll({companyId, Store::DirectoryKind::Account, {}}, u"G:"_s); !done)
            return done;
    if (work.question.kind == MappingKind::Dimension)
        if (auto done = addAll({companyId, Store::DirectoryKind::DimensionValue, work.dimension}, {}); !done)
            return done;
    if (work.question.kind == MappingKind::Tax)
        targets.append(u"T:"_s + work.code);
    for (const TargetMemory::Choice &choice : std::as_const(work.choices))
        targets.append(choice.target);
    targets.removeDuplicates();
    return addTargets(work, companyId, targets);
}

/// Those of `targets` that the company has in a usable state.
Result<void> TargetRanking::addTargets(Work &work, const QString &companyId, const QStringList &targets)
{
    Store::DirectoryCodes codes;
    codes.dimension = work.dimension;
    QStringList taxes;
    for (const QString &target : targets) {
        const QString key = TargetMemory::targetKey(work.question.kind, target);
        const QString code = work.isPrefixed ? Directory::normalised(key.mid(2)) : key;
        const auto table = tableOf(work, target);
        if (table == Table::Vendor)
            codes.vendors.append(code);
        else if (table == Table::Account)
            codes.accounts.append(code);
        else if (table == Table::Value)
            codes.dimensionValues.append(code);
        else if (table == Table::Tax)
            taxes.append(code);
    }
    codes.taxCodes = !taxes.isEmpty();
    const auto directory = Store::DirectoryStore(*m_database).loadOnly(companyId, codes);
    if (!directory)
        return fail(directory.error());
    weigh(work, *directory);
    for (const QString &tax : std::as_const(taxes))
        if (directory->hasTaxCode(tax))
            work.compare(work.of(u"T:"_s + tax, {}), tax);
    return {};
}

void TargetRanking::weigh(Work &work, const Directory &directory) const
{
    const auto vendors = directory.vendors();
    for (const NavVendor &vendor : vendors) {
        if (vendor.blocked == NavVendor::Blocked::All)
            continue;
        TargetEvidence &one = work.of((work.isPrefixed ? u"V:"_s : QString()) + vendor.number, vendor.displayName);
        work.compare(one, vendor.number);
        one.isSameTaxId = one.isSameTaxId
            || (work.question.kind == MappingKind::Vendor
                && isSameTaxId(vendor.taxRegistrationNumber, work.question.taxId));
    }
    const auto accounts = directory.accounts();
    for (const NavAccount &account : accounts)
        if (!account.blocked && account.directPosting && account.accountType == "Posting"_L1)
            work.compare(
                work.of((work.isPrefixed ? u"G:"_s : QString()) + account.number, account.displayName), account.number);
    const auto values = directory.dimensionValues(work.dimension);
    for (const NavDimensionValue &value : values)
        work.compare(work.of(value.code, value.displayName), value.code);
}

/// What people corrected gives way to what they corrected it to.
Result<void> TargetRanking::addLessons(Work &work)
{
    QMap<QString, QString> lessons;
    QStringList missing;
    for (auto it = work.evidence.cbegin(); it != work.evidence.cend(); ++it) {
        const QString to = ownScore(*it) > 0 ? m_memory.changedTo(work.question, it->target) : QString();
        if (to.isEmpty())
            continue;
        lessons.insert(it.key(), to);
        if (!work.evidence.contains(to))
            missing.append(to);
    }
    if (!missing.isEmpty())
        for (const QString &company : std::as_const(m_companyIds))
            if (auto done = addTargets(work, company, missing); !done)
                return done;
    for (auto it = lessons.cbegin(); it != lessons.cend(); ++it) {
        // Two that were changed to each other teach nothing; one that cannot be used any more helps nobody.
        if (lessons.value(it.value()) == it.key() || !work.evidence.contains(it.value()))
            continue;
        TargetEvidence &from = work.evidence[it.key()];
        TargetEvidence &to = work.evidence[it.value()];
        from.givesWayTo = to.target;
        to.learnedScore = std::max(to.learnedScore, std::min(mostForALesson, ownScore(from) + 1));
    }
    return {};
}

Result<QList<Suggestion>> TargetRanking::rank(const SuggestionQuestion &question)
{
    Work work = workFor(question);
    const bool isAnswered = work.hasVendors || work.hasAccounts || question.kind == MappingKind::Dimension;
    if (!isAnswered || work.code.isEmpty())
        return QList<Suggestion>();
    if (auto known = knowParties(question.kind); !known)
        return fail(known.error());
    work.choices = m_memory.choicesFor(question);
    for (const QString &company : std::as_const(m_companyIds))
        if (auto done = addCompany(work, company); !done)
            return fail(done.error());
    for (const TargetMemory::Choice &choice : std::as_const(work.choices)) {
        const auto one = work.evidence.find(TargetMemory::targetKey(question.kind, choice.target));
        if (one == work.evidence.end())
            continue; // not usable any more
        one->usedScore = choice.score;
        one->usedWhy = choice.why;
    }
    if (auto done = addLessons(work); !done)
        return fail(done.error());
    const auto finalScore = [](const TargetEvidence &one) {
        const int score = std::max(ownScore(one), one.learnedScore);
        return one.givesWayTo.isEmpty() ? score : std::max(1, score - lessForWhatWasCorrected);
    };
    QList<Suggestion> found;
    for (const TargetEvidence &one : std::as_const(work.evidence))
        if (const int score = finalScore(one); score > 0)
            found.append({question.kind, question.source, one.target, one.name, score, whyText(one)});
    std::sort(found.begin(), found.end(), [](const Suggestion &a, const Suggestion &b) {
        return a.score != b.score ? a.score > b.score : a.target < b.target;
    });
    return found.mid(0, most);
}

} // namespace Ledgerbridge::Services
