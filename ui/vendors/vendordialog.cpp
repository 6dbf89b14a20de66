// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendordialog.h"

#include "amounttext.h"
#include "pill.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

VendorDialog::VendorDialog(Services::Session &session, const QString &document, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_document(document)
    , m_head(makeSection(tr("Reading the vendor from Concur…"), this))
    , m_problem(makeText({}, this))
    , m_notes(makeQuiet({}, this))
    , m_releases(makeText({}, this))
    , m_twins(new QVBoxLayout)
    , m_create(new QPushButton(tr("&Create in NAV"), this))
{
    setObjectName(u"vendorDialog"_s);
    setWindowTitle(tr("Create vendor in NAV"));
    resize(620, 720);
    m_head->setWordWrap(true);
    m_problem->setObjectName(u"vendorProblem"_s);
    m_problem->setWordWrap(true);
    m_notes->setObjectName(u"vendorNotes"_s);
    m_notes->setWordWrap(true);
    m_releases->setObjectName(u"vendorReleases"_s);
    m_releases->setWordWrap(true);
    m_create->setObjectName(u"vendorCreate"_s);
    m_create->setProperty("primary", true);
    auto *inside = new QWidget(this);
    auto *fields = new QFormLayout;
    addFields(*fields);
    auto *column = new QVBoxLayout(inside);
    column->addLayout(m_twins);
    column->addLayout(fields);
    column->addWidget(m_notes);
    column->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_create, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(area, 1);
    layout->addWidget(m_releases);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &VendorDialog::create);
    connect(&session, &Services::Session::vendorFormReady, this, &VendorDialog::take);
    connect(&session, &Services::Session::vendorFormFailed, this, [this](const Error &error) {
        m_head->setText(tr("The form cannot be filled"));
        m_problem->setText(error.message);
    });
    connect(&session, &Services::Session::commandFinished, this, &VendorDialog::finish);
    check();
    session.requestVendorForm(document);
}

void VendorDialog::addFields(QFormLayout &layout)
{
    layout.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const VendorDraftField &field : vendorDraftFields()) {
        const QString name = QString::fromLatin1(field.name);
        auto *edit = new QLineEdit(this);
        edit->setObjectName(u"vendor_"_s + name);
        edit->setAccessibleName(vendorDraftFieldTitle(name));
        edit->setEnabled(false);
        if (name == "number"_L1)
            edit->setPlaceholderText(tr("NAV numbers it from its own series"));
        QLabel *fault = makeQuiet({}, this);
        fault->setObjectName(u"vendorFault_"_s + name);
        fault->setWordWrap(true);
        fault->hide();
        auto *cell = new QVBoxLayout;
        cell->setSpacing(2);
        cell->addWidget(edit);
        cell->addWidget(fault);
        layout.addRow(vendorDraftFieldTitle(name), cell);
        m_fields.insert(name, edit);
        m_faults.insert(name, fault);
        connect(edit, &QLineEdit::textChanged, this, &VendorDialog::check);
    }
}

void VendorDialog::take(const VendorForm &form)
{
    if (m_isFilled || form.documentId.isEmpty() || !m_document.startsWith(form.documentId))
        return;
    m_form = form;
    m_isFilled = true;
    m_head->setText(tr("%1 for %2").arg(form.source, form.companyName));
    for (const VendorDraftField &field : vendorDraftFields()) {
        QLineEdit *edit = m_fields.value(QString::fromLatin1(field.name));
        edit->setEnabled(true);
        edit->setText(form.draft.*field.value);
    }
    if (form.fourEyes)
        m_create->setText(tr("&Ask a second person"));
    showTwins();
    showNotes();
    check();
    m_fields.value(u"displayName"_s)->setFocus();
}

void VendorDialog::showTwins()
{
    if (m_form.twins.isEmpty())
        return;
    m_twins->addWidget(makeSection(tr("NAV may have it already"), this));
    constexpr qsizetype most = 5;
    for (const VendorTwin &twin : m_form.twins.first(qMin(most, m_form.twins.size()))) {
        auto *row = new QHBoxLayout;
        QLabel *text = makeText(u"%1 %2, %3"_s.arg(twin.number, twin.name, twin.city), this);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        row->addWidget(makeQuiet(twin.why, this));
        auto *map = new QPushButton(tr("Map"), this);
        map->setObjectName(u"vendorMap_"_s + twin.number);
        map->setAccessibleName(tr("Map %1 to %2 %3").arg(m_form.source, twin.number, twin.name));
        connect(map, &QPushButton::clicked, this, [this, number = twin.number] { mapTo(number); });
        row->addWidget(map);
        if (!twin.isSame) {
            auto *other = new QCheckBox(tr("is another"), this);
            other->setObjectName(u"vendorOther_"_s + twin.number);
            other->setAccessibleName(tr("%1 %2 is another vendor").arg(twin.number, twin.name));
            connect(other, &QCheckBox::toggled, this, &VendorDialog::check);
            m_others.insert(twin.number, other);
            row->addWidget(other);
        }
        m_twins->addLayout(row);
    }
}

void VendorDialog::showNotes()
{
    m_notes->setText(m_form.notes.join(u'\n'));
    const MappingPreview &releases = m_form.releases;
    QStringList texts{tr("Releases %n document(s), %1.", nullptr, releases.released).arg(moneyText(releases.amounts))};
    if (releases.stillHeld > 0)
        texts.append(tr("%n stay held for another reason.", nullptr, releases.stillHeld));
    if (m_form.pending)
        texts.append(tr("%1 has prepared it already; your form takes its place.").arg(m_form.pending->preparedBy));
    m_releases->setText(texts.join(u' '));
}

VendorDraft VendorDialog::draft() const
{
    VendorDraft draft = m_form.draft;
    for (const VendorDraftField &field : vendorDraftFields())
        draft.*field.value = m_fields.value(QString::fromLatin1(field.name))->text().trimmed();
    draft.others.clear();
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
        if (other.value()->isChecked())
            draft.others.append(other.key());
    return draft;
}

/// The lengths and forms; what only NAV's master data tell is checked again when it is made.
void VendorDialog::check()
{
    const VendorDraft now = draft();
    Directory nothing;
    nothing.setup.localCurrency = now.currencyCode;
    bool isSound = m_isFilled && m_ticket == 0;
    for (QLabel *fault : std::as_const(m_faults))
        fault->hide();
    QList<VendorDraftProblem> problems = checkVendorDraft(now, nothing);
    for (const VendorDraftProblem &known : std::as_const(m_form.problems)) {
        const bool untouched =
            std::any_of(vendorDraftFields().cbegin(), vendorDraftFields().cend(), [&](const VendorDraftField &field) {
                return known.field == QLatin1String(field.name) && now.*field.value == m_form.draft.*field.value;
            });
        if (untouched && !problems.contains(known))
            problems.append(known);
    }
    for (const VendorDraftProblem &problem : std::as_const(problems))
        if (QLabel *fault = m_faults.value(problem.field)) {
            fault->setText(problem.text);
            fault->setVisible(m_isFilled);
            isSound = false;
        }
    const QList<VendorTwin> open = openTwins(now, m_form.twins);
    if (m_isFilled)
        m_problem->setText(open.isEmpty()  ? QString()
                : open.constFirst().isSame ? tr("NAV has %1 already. Map to it instead.").arg(open.constFirst().number)
                                           : tr("Map to %1, or say that it is another.").arg(open.constFirst().number));
    m_create->setEnabled(isSound && open.isEmpty());
}

void VendorDialog::create()
{
    VendorForm form = m_form;
    form.draft = draft();
    m_ticket = m_session.createVendor(form);
    check();
    m_problem->setText(tr("NAV is asked…"));
}

MappingStep VendorDialog::stepTo(const QString &number) const
{
    MappingRow row;
    row.kind = MappingKind::Vendor;
    row.source = m_form.source;
    row.target = number;
    return {std::nullopt, row};
}

void VendorDialog::mapTo(const QString &number)
{
    m_mappedTo = number;
    m_ticket = m_session.changeMappings({stepTo(number)}, {});
    check();
}

void VendorDialog::tellMapping(const Services::CommandResult &result)
{
    const QString made = result.report.value(u"number"_s).toString();
    const QString number = m_mappedTo.isEmpty() ? made : m_mappedTo;
    if (!number.isEmpty() && result.report.value(u"proposal"_s).toInt() == 0)
        Q_EMIT mapped(stepTo(number));
}

void VendorDialog::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket == 0 || ticket != m_ticket)
        return;
    m_ticket = 0;
    check();
    if (result.error) {
        m_problem->setText(result.message);
        return;
    }
    tellMapping(result);
    Q_EMIT done(result.message);
    accept();
}

} // namespace Ledgerbridge::Ui
