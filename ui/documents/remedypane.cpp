// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "remedypane.h"

#include "amounttext.h"
#include "causesmodel.h"
#include "decisiondialog.h"
#include "pill.h"
#include "reasoncatalogue.h"
#include "targetcompleter.h"
#include "vendordialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 3;
constexpr int mostHeight = 300;

QPushButton *makeMapButton(const QString &objectName, const QString &accessibleName, bool primary)
{
    auto *button = new QPushButton(RemedyPane::tr("Map"));
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    button->setProperty("small", true);
    button->setProperty("primary", primary);
    return button;
}

QString otherTargetHint(MappingKind kind)
{
    switch (kind) {
    case MappingKind::Vendor: return RemedyPane::tr("Another vendor: number or name");
    case MappingKind::Employee:
    case MappingKind::Payment: return RemedyPane::tr("V: and a vendor, or G: and an account");
    case MappingKind::Tax: return RemedyPane::tr("G: and the input tax account, or T: and a tax code");
    case MappingKind::Dimension: return RemedyPane::tr("Another dimension value: code or name");
    case MappingKind::Currency: return RemedyPane::tr("A currency of NAV");
    case MappingKind::Company: return RemedyPane::tr("A connected NAV company");
    default: return RemedyPane::tr("Another account: number or name");
    }
}

} // namespace

RemedyPane::RemedyPane(Services::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_area(new QScrollArea(this))
    , m_problem(makeQuiet({}, this))
{
    setProperty("card", true);
    setObjectName(u"remedyPane"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_problem->setObjectName(u"mapProblem"_s);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 6, 12);
    layout->setSpacing(6);
    layout->addWidget(m_area);
    layout->addWidget(m_problem);
    layout->addStretch();
    connect(&session, &Services::Session::commandFinished, this, &RemedyPane::finish);
    connect(&session, &Services::Session::targetsReady, this, [this](const MappingTargets &targets) {
        if (TargetOptionsModel *model = m_options.value(targets.kind()))
            model->setOptions(targets);
    });
    hide();
}

TargetOptionsModel *RemedyPane::optionsOf(MappingKind kind)
{
    TargetOptionsModel *&model = m_options[kind];
    if (!model)
        model = new TargetOptionsModel(this);
    m_session.requestTargets(kind);
    return model;
}

void RemedyPane::show(const QList<Services::Remedy> &remedies, const QString &document)
{
    m_document = document;
    setVisible(!remedies.isEmpty());
    // The same again comes with every refresh; what is being typed stays.
    if (remedies == m_remedies && m_area->widget())
        return;
    m_remedies = remedies;
    m_problem->hide();
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->setSpacing(14);
    for (int index = 0; index < int(remedies.size()); ++index)
        layout->addWidget(makeBlock(remedies.at(index), index));
    layout->addStretch();
    m_area->setWidget(inside);
    // What is made later would come last for Tab, and after what takes no focus nothing can be put.
    m_area->setFocusPolicy(Qt::TabFocus);
    QWidget *before = m_area;
    for (QWidget *each : inside->findChildren<QWidget *>())
        if ((each->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(before, each);
            before = each;
        }
    m_area->setFocusPolicy(Qt::NoFocus);
    fit();
}

QWidget *RemedyPane::makeBlock(const Services::Remedy &remedy, int index)
{
    auto *block = new QWidget;
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    QLabel *title = makeSection(causeTitle(remedy.reason));
    title->setWordWrap(true);
    head->addWidget(title, 1);
    if (remedy.documents > 0) {
        auto *releases = new Pill(block);
        releases->setObjectName(u"releases_%1"_s.arg(index));
        releases->show(Tone::Ok,
            RemedyPane::tr("Releases up to %n · %1", nullptr, remedy.documents).arg(moneyText(remedy.amounts)));
        head->addWidget(releases, 0, Qt::AlignTop);
    }
    layout->addLayout(head);
    QLabel *text = makeText(remedy.reason.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    QLabel *help = makeQuiet(reasonRemedy(remedy.reason.code));
    help->setToolTip(plainTip(reasonExplanation(remedy.reason.code)));
    help->setWordWrap(true);
    layout->addWidget(help);
    if (remedy.underWay)
        addUnderWay(*layout, *remedy.underWay);
    if (remedy.missing) {
        addSuggestions(*layout, remedy, index);
        addOther(*layout, remedy, index);
    }
    addFixes(*layout, remedy, index);
    return block;
}

void RemedyPane::addSuggestions(QVBoxLayout &layout, const Services::Remedy &remedy, int index)
{
    if (remedy.suggestions.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (int row = 0; row < qMin(mostSuggestions, int(remedy.suggestions.size())); ++row) {
        const Services::Suggestion &suggestion = remedy.suggestions.at(row);
        auto *target = new QLabel(
            u"<b>%1</b>&nbsp; %2"_s.arg(suggestion.target.toHtmlEscaped(), suggestion.targetName.toHtmlEscaped()));
        target->setObjectName(u"suggestion_%1_%2"_s.arg(index).arg(row));
        target->setWordWrap(true);
        QLabel *why = makeQuiet(suggestion.why);
        why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *score = new QLabel(QLocale().toString(suggestion.score));
        score->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        score->setToolTip(tr("How well it fits, at most 100"));
        auto *map = makeMapButton(u"mapButton_%1_%2"_s.arg(index).arg(row),
            tr("Map %1 to %2 %3").arg(suggestion.source, suggestion.target, suggestion.targetName), row == 0);
        grid->addWidget(target, row, 0);
        grid->addWidget(why, row, 1);
        grid->addWidget(score, row, 2);
        grid->addWidget(map, row, 3);
        connect(map, &QPushButton::clicked, this, [this, suggestion] {
            this->map({suggestion.kind, suggestion.source, {}, {}, {}}, suggestion.target);
        });
    }
    layout.addLayout(grid);
}

void RemedyPane::addOther(QVBoxLayout &layout, const Services::Remedy &remedy, int index)
{
    const MappingRow missing = *remedy.missing;
    auto *other = new QLineEdit;
    other->setObjectName(u"otherTarget_%1"_s.arg(index));
    other->setPlaceholderText(otherTargetHint(missing.kind));
    other->setAccessibleName(tr("Target for %1").arg(missing.source));
    other->setCompleter(new TargetCompleter(optionsOf(missing.kind), other));
    auto *button = makeMapButton(u"mapOther_%1"_s.arg(index), tr("Map %1 to what is typed").arg(missing.source), false);
    button->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(other, 1);
    row->addWidget(button);
    layout.addLayout(row);
    const auto act = [this, missing, other] { map(missing, other->text().trimmed()); };
    connect(other, &QLineEdit::textChanged, button,
        [button](const QString &text) { button->setEnabled(!text.trimmed().isEmpty()); });
    connect(other, &QLineEdit::returnPressed, this, act);
    connect(button, &QPushButton::clicked, this, act);
}

void RemedyPane::addUnderWay(QVBoxLayout &layout, const VendorRequest &request)
{
    QLabel *text = makeText(
        tr("%1: %2 (prepared by %3 on %4). %5")
            .arg(vendorRequestStateTitle(request.state), request.draft.displayName, request.preparedBy,
                QLocale().toString(request.preparedAt.toLocalTime().date(), QLocale::ShortFormat), request.words)
            .simplified());
    text->setObjectName(u"vendorUnderWay"_s);
    text->setWordWrap(true);
    layout.addWidget(text);
    auto *row = new QHBoxLayout;
    auto *approve = new QPushButton(tr("Let through"));
    approve->setObjectName(u"vendorApprove"_s);
    approve->setAccessibleName(tr("Let vendor %1 through: it is made in NAV").arg(request.source));
    auto *reject = new QPushButton(tr("Turn down…"));
    reject->setObjectName(u"vendorReject"_s);
    reject->setEnabled(request.state == VendorRequest::State::Open);
    row->addWidget(approve);
    row->addWidget(reject);
    row->addStretch();
    layout.addLayout(row);
    const qint64 id = request.id;
    connect(approve, &QPushButton::clicked, this, [this, id] { start(m_session.decideVendor(id, true, {})); });
    connect(reject, &QPushButton::clicked, this, [this, id] {
        DecisionDialog dialog(u"vendorRejectDialog"_s, tr("Turn the vendor down"), this);
        dialog.setQuestion(tr("Why is this vendor not to be made in NAV?"));
        dialog.setConfirm(tr("&Turn down"));
        if (dialog.exec() == QDialog::Accepted)
            start(m_session.decideVendor(id, false, dialog.text()));
    });
}

/// What takes the reason away with one click beside a mapping.
void RemedyPane::addFixes(QVBoxLayout &layout, const Services::Remedy &remedy, int index)
{
    auto *row = new QHBoxLayout;
    const ReasonCode code = remedy.reason.code;
    for (const ReasonFix &fix : reasonFixes(code)) {
        // What waits for a person can be looked at and changed; what is on its way cannot.
        const bool mayFill = !remedy.underWay || remedy.underWay->state == VendorRequest::State::Open;
        const bool creates = fix.kind == ReasonFix::Kind::CreateVendor && mayFill;
        if (!creates && fix.kind != ReasonFix::Kind::ChangeSetting)
            continue;
        auto *button = new QPushButton(reasonFixTitle(code, fix));
        button->setObjectName(u"fix_%1_%2"_s.arg(toString(fix.kind)).arg(index));
        if (!fix.setting.isEmpty())
            button->setToolTip(plainTip(tr("Sets %1 to %2 for all documents, then checks those that wait for this.")
                                            .arg(fix.setting, fix.value)));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, fix, reason = remedy.reason] { carryOut(fix, reason); });
    }
    row->addStretch();
    if (row->count() > 1)
        layout.addLayout(row);
    else
        delete row;
}

void RemedyPane::carryOut(const ReasonFix &fix, const Reason &reason)
{
    if (fix.kind == ReasonFix::Kind::CreateVendor) {
        VendorDialog dialog(m_session, m_document, this);
        connect(&dialog, &VendorDialog::mapped, this, &RemedyPane::mapped);
        dialog.exec();
        return;
    }
    std::ignore = m_session.setSetting(fix.setting, fix.value);
    DocumentListQuery all;
    all.states = {RecordState::Held};
    all.cause = reason;
    start(m_session.retry(DocumentSelection{{}, all}));
}

void RemedyPane::start(quint64 ticket, const std::optional<MappingStep> &step)
{
    QWidget *focus = QApplication::focusWidget();
    m_left = m_area->isAncestorOf(focus) ? focus : nullptr;
    m_area->setEnabled(false);
    m_step = step;
    m_ticket = ticket;
}

void RemedyPane::map(MappingRow row, const QString &target)
{
    if (m_ticket != 0 || target.isEmpty())
        return;
    row.target = target;
    const QString problem = mappingFormProblem(row);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        fit();
        return;
    }
    std::optional<MappingRow> standing;
    for (const Services::Remedy &remedy : std::as_const(m_remedies))
        if (remedy.standing && mappingKey(*remedy.standing) == mappingKey(row))
            standing = remedy.standing;
    const MappingStep step{standing, row};
    start(m_session.changeMappings({step}, {}), step);
}

void RemedyPane::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket != m_ticket || ticket == 0)
        return;
    m_ticket = 0;
    m_area->setEnabled(true);
    // What waits for a second person changes nothing yet.
    if (m_step && !result.error && result.report.value(u"proposal"_s).toInt() == 0)
        Q_EMIT mapped(*m_step);
    m_step.reset();
    m_problem->setText(result.error ? result.message : QString());
    m_problem->setVisible(result.error.has_value());
    // To be put right where it was typed.
    if (result.error && m_left)
        m_left->setFocus();
}

void RemedyPane::fit()
{
    if (!m_area->widget())
        return;
    // As high as its texts need, and no higher than leaves room for the lines.
    QWidget *inside = m_area->widget();
    const int width = qMax(200, m_area->viewport()->width());
    const int wanted =
        inside->layout()->hasHeightForWidth() ? inside->layout()->heightForWidth(width) : inside->sizeHint().height();
    m_area->setFixedHeight(qMin(mostHeight, wanted));
}

void RemedyPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace Ledgerbridge::Ui
