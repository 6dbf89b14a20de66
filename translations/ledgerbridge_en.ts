<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the page Review</source>
        <translation>
            <numerusform>and %n more on the page Review</numerusform>
            <numerusform>and %n more on the page Review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more matter(s) are not listed here.</source>
        <translation>
            <numerusform>%n more matter is not listed here.</numerusform>
            <numerusform>%n more matters are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) that you were told of before still stand.</source>
        <translation>
            <numerusform>%n matter that you were told of before still stands.</numerusform>
            <numerusform>%n matters that you were told of before still stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) need you</source>
        <translation>
            <numerusform>%n matter needs you</numerusform>
            <numerusform>%n matters need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) need you:</source>
        <translation>
            <numerusform>%n matter needs you:</numerusform>
            <numerusform>%n matters need you:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from Concur since %1, which is more than %n working hour(s).</source>
        <translation>
            <numerusform>Nothing came from Concur since %1, which is more than %n working hour.</numerusform>
            <numerusform>Nothing came from Concur since %1, which is more than %n working hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsOverview</name>
    <message numerus="yes">
        <source>Alerts do not get through (%1), after %n attempt(s): %2</source>
        <translation>
            <numerusform>Alerts do not get through (%1), after %n attempt: %2</numerusform>
            <numerusform>Alerts do not get through (%1), after %n attempts: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditExportCommand</name>
    <message numerus="yes">
        <source>%n entries were written to %1. Head of the chain: %2</source>
        <translation>
            <numerusform>%n entry was written to %1. Head of the chain: %2</numerusform>
            <numerusform>%n entries were written to %1. Head of the chain: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateVendorCommand</name>
    <message numerus="yes">
        <source>It would release %n document(s).</source>
        <translation>
            <numerusform>It would release %n document.</numerusform>
            <numerusform>It would release %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>The demo company: a make-believe Concur with %n approved document(s), and a make-believe Dynamics NAV.
Nothing here is real, and nothing left this computer.</source>
        <translation>
            <numerusform>The demo company: a make-believe Concur with %n approved document, and a make-believe Dynamics NAV.
Nothing here is real, and nothing left this computer.</numerusform>
            <numerusform>The demo company: a make-believe Concur with %n approved documents, and a make-believe Dynamics NAV.
Nothing here is real, and nothing left this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DimensionValues</name>
    <message numerus="yes">
        <source>%n value(s) turned down. Map the codes to values of NAV&apos;s, or to none, so that documents with them go on.</source>
        <translation>
            <numerusform>%n value turned down. Map the code to a value of NAV&apos;s, or to none, so that documents with it go on.</numerusform>
            <numerusform>%n values turned down. Map the codes to values of NAV&apos;s, or to none, so that documents with them go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) approved. The next run makes them in NAV.</source>
        <translation>
            <numerusform>%n value approved. The next run makes it in NAV.</numerusform>
            <numerusform>%n values approved. The next run makes them in NAV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) approved. The connection cannot make values in NAV: copy the task and enter it there. A proposal closes once NAV has the value.</source>
        <translation>
            <numerusform>%n value approved. The connection cannot make values in NAV: copy the task and enter it there. A proposal closes once NAV has the value.</numerusform>
            <numerusform>%n values approved. The connection cannot make values in NAV: copy the task and enter it there. A proposal closes once NAV has the value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Services::SyncWorker</name>
    <message numerus="yes">
        <source>Cancelled after %n document(s) posted. The next run goes on from here.</source>
        <translation>
            <numerusform>Cancelled after %n document posted. The next run goes on from here.</numerusform>
            <numerusform>Cancelled after %n documents posted. The next run goes on from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n document(s) would be posted</source>
        <translation>
            <numerusform>Dry run: %n document would be posted</numerusform>
            <numerusform>Dry run: %n documents would be posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) posted</source>
        <translation>
            <numerusform>%n document posted</numerusform>
            <numerusform>%n documents posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) exported to %1.</source>
        <translation>
            <numerusform>%n mapping row exported to %1.</numerusform>
            <numerusform>%n mapping rows exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Concur still wait.</source>
        <translation>
            <numerusform>%n call to Concur still waits.</numerusform>
            <numerusform>%n calls to Concur still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%n line exported to %1.</numerusform>
            <numerusform>%n lines exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) made</source>
        <translation>
            <numerusform>%n subscription made</numerusform>
            <numerusform>%n subscriptions made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n renewed</numerusform>
            <numerusform>%n renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off</source>
        <translation>
            <numerusform>%n taken off</numerusform>
            <numerusform>%n taken off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::TieOutModel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ActionBar</name>
    <message numerus="yes">
        <source>%n document(s) chosen.</source>
        <translation>
            <numerusform>%n document chosen.</numerusform>
            <numerusform>%n documents chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) chosen, %1.</source>
        <translation>
            <numerusform>%n document chosen, %1.</numerusform>
            <numerusform>%n documents chosen, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked now, %n could go on (%1).</source>
        <translation>
            <numerusform>Checked now, %n could go on (%1).</numerusform>
            <numerusform>Checked now, %n could go on (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay held: %1.</source>
        <translation>
            <numerusform>%n would stay held: %1.</numerusform>
            <numerusform>%n would stay held: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), %1</source>
        <translation>
            <numerusform>%n document, %1</numerusform>
            <numerusform>%n documents, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AlertsCard</name>
    <message numerus="yes">
        <source>%n matter(s) wait</source>
        <translation>
            <numerusform>%n matter waits</numerusform>
            <numerusform>%n matters wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AuditPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::BarChart</name>
    <message numerus="yes">
        <source>%n document(s) posted in the last 30 days</source>
        <translation>
            <numerusform>%n document posted in the last 30 days</numerusform>
            <numerusform>%n documents posted in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s) posted</source>
        <translation>
            <numerusform>%1: %n document posted</numerusform>
            <numerusform>%1: %n documents posted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::CellPreviewDialog</name>
    <message numerus="yes">
        <source>%n cell(s), all valid. Nothing is stored before you save.</source>
        <translation>
            <numerusform>%n cell, valid. Nothing is stored before you save.</numerusform>
            <numerusform>%n cells, all valid. Nothing is stored before you save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a problem, of %1.</source>
        <translation>
            <numerusform>%n cell with a problem, of %1.</numerusform>
            <numerusform>%n cells with a problem, of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::CloneDialog</name>
    <message numerus="yes">
        <source>%n row(s) would be added.</source>
        <translation>
            <numerusform>%n row would be added.</numerusform>
            <numerusform>%n rows would be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::DimensionsPane</name>
    <message numerus="yes">
        <source>Why are %n value(s) not to be made in NAV?</source>
        <translation>
            <numerusform>Why is %n value not to be made in NAV?</numerusform>
            <numerusform>Why are %n values not to be made in NAV?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied; paste them into NAV&apos;s dimension values.</source>
        <translation>
            <numerusform>%n line copied; paste it into NAV&apos;s dimension values.</numerusform>
            <numerusform>%n lines copied; paste them into NAV&apos;s dimension values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::DocumentsPage</name>
    <message numerus="yes">
        <source>the newest %n document(s)</source>
        <translation>
            <numerusform>the newest document</numerusform>
            <numerusform>the newest %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ExchangePage</name>
    <message numerus="yes">
        <source>%n wait(s) for a person</source>
        <translation>
            <numerusform>%n waits for a person</numerusform>
            <numerusform>%n wait for a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ExportStrip</name>
    <message numerus="yes">
        <source>%n entries are in %1. Head of the chain: %2</source>
        <translation>
            <numerusform>%n entry is in %1. Head of the chain: %2</numerusform>
            <numerusform>%n entries are in %1. Head of the chain: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::FileProblemsDialog</name>
    <message numerus="yes">
        <source>%n problem(s). Nothing was taken from the file.</source>
        <translation>
            <numerusform>%n problem. Nothing was taken from the file.</numerusform>
            <numerusform>%n problems. Nothing was taken from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n sound row(s)</source>
        <translation>
            <numerusform>&amp;Take the %n sound row</numerusform>
            <numerusform>&amp;Take the %n sound rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::MappingsPage</name>
    <message numerus="yes">
        <source>%n row(s) · %1 unmapped</source>
        <translation>
            <numerusform>%n row · %1 unmapped</numerusform>
            <numerusform>%n rows · %1 unmapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of mappings are not saved.</source>
        <translation>
            <numerusform>%n edit of mappings is not saved.</numerusform>
            <numerusform>%n edits of mappings are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of mappings wait(s) for a second person.</source>
        <translation>
            <numerusform>%n change of mappings waits for a second person.</numerusform>
            <numerusform>%n changes of mappings wait for a second person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::Navigation</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n cause(s) · %1</source>
        <translation>
            <numerusform>%n cause · %1</numerusform>
            <numerusform>%n causes · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::RemedyPane</name>
    <message numerus="yes">
        <source>Releases up to %n · %1</source>
        <translation>
            <numerusform>Releases up to %n · %1</numerusform>
            <numerusform>Releases up to %n · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n cell(s) would change.</source>
        <translation>
            <numerusform>%n cell would change.</numerusform>
            <numerusform>%n cells would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReplayCard</name>
    <message numerus="yes">
        <source>%n call(s) to Concur failed and wait, the next attempt at %1.</source>
        <translation>
            <numerusform>%n call to Concur failed and waits, the next attempt at %1.</numerusform>
            <numerusform>%n calls to Concur failed and wait, the next attempt at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a person.</source>
        <translation>
            <numerusform>%n of them needs a person.</numerusform>
            <numerusform>%n of them need a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::SaveBar</name>
    <message numerus="yes">
        <source>%n edit(s) · Ctrl+Z undoes</source>
        <translation>
            <numerusform>%n edit · Ctrl+Z undoes</numerusform>
            <numerusform>%n edits · Ctrl+Z undoes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving releases %n document(s), %1</source>
        <translation>
            <numerusform>Saving releases %n document, %1</numerusform>
            <numerusform>Saving releases %n documents, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) held because: %1</source>
        <translation>
            <numerusform>%n more stays held because: %1</numerusform>
            <numerusform>%n more stay held because: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way would be held</source>
        <translation>
            <numerusform>%n document on the way would be held</numerusform>
            <numerusform>%n documents on the way would be held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::TrialDialog</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are tried on the documents of the last months. Nothing is sent or stored.</source>
        <translation>
            <numerusform>%n edit is tried on the documents of the last months. Nothing is sent or stored.</numerusform>
            <numerusform>%n edits are tried on the documents of the last months. Nothing is sent or stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would land elsewhere, in %1 of %2 documents.</source>
        <translation>
            <numerusform>%n line would land elsewhere, in %1 of %2 documents.</numerusform>
            <numerusform>%n lines would land elsewhere, in %1 of %2 documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::VendorDialog</name>
    <message numerus="yes">
        <source>Releases %n document(s), %1.</source>
        <translation>
            <numerusform>Releases %n document, %1.</numerusform>
            <numerusform>Releases %n documents, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay held for another reason.</source>
        <translation>
            <numerusform>%n stays held for another reason.</numerusform>
            <numerusform>%n stay held for another reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::VerifyBar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingChanges</name>
    <message numerus="yes">
        <source>Saved. %n document(s) released.</source>
        <translation>
            <numerusform>Saved. %n document released.</numerusform>
            <numerusform>Saved. %n documents released.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsCloneCommand</name>
    <message numerus="yes">
        <source>%n mapping row(s) were cloned from %1 to %2.</source>
        <translation>
            <numerusform>%n mapping row was cloned from %1 to %2.</numerusform>
            <numerusform>%n mapping rows were cloned from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsExportCommand</name>
    <message numerus="yes">
        <source>%n mapping row(s) were written to %1.</source>
        <translation>
            <numerusform>%n mapping row was written to %1.</numerusform>
            <numerusform>%n mapping rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsImportCommand</name>
    <message numerus="yes">
        <source>%n mapping row(s) were imported.</source>
        <translation>
            <numerusform>%n mapping row was imported.</numerusform>
            <numerusform>%n mapping rows were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s), so nothing was imported. Put the cells right, and import the file again.</source>
        <translation>
            <numerusform>%1: %n problem, so nothing was imported. Put the cells right, and import the file again.</numerusform>
            <numerusform>%1: %n problems, so nothing was imported. Put the cells right, and import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out:</source>
        <translation>
            <numerusform>%n row was left out:</numerusform>
            <numerusform>%n rows were left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsSuggestCommand</name>
    <message numerus="yes">
        <source>%n suggestion(s) were taken.</source>
        <translation>
            <numerusform>%n suggestion was taken.</numerusform>
            <numerusform>%n suggestions were taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsTestCommand</name>
    <message numerus="yes">
        <source>%1: %n problem(s), so nothing was tried. Put the cells right, and try the file again.</source>
        <translation>
            <numerusform>%1: %n problem, so nothing was tried. Put the cells right, and try the file again.</numerusform>
            <numerusform>%1: %n problems, so nothing was tried. Put the cells right, and try the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) since %1 were tried.</source>
        <translation>
            <numerusform>%n document since %1 was tried.</numerusform>
            <numerusform>%n documents since %1 were tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would come out differently.</source>
        <translation>
            <numerusform>%n would come out differently.</numerusform>
            <numerusform>%n would come out differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are listed.</source>
        <translation>
            <numerusform>Only the first line is listed.</numerusform>
            <numerusform>Only the first %n lines are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>%n line was written to %1.</numerusform>
            <numerusform>%n lines were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsUnsetCommand</name>
    <message numerus="yes">
        <source>%n mapping row(s) were taken away.</source>
        <translation>
            <numerusform>%n mapping row was taken away.</numerusform>
            <numerusform>%n mapping rows were taken away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message numerus="yes">
        <source>%n posting(s) compared with NAV&apos;s ledger.</source>
        <translation>
            <numerusform>%n posting compared with NAV&apos;s ledger.</numerusform>
            <numerusform>%n postings compared with NAV&apos;s ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthVerdict</name>
    <message numerus="yes">
        <source>Every rest is zero, but NAV&apos;s ledger does not show what was posted: %n place(s).</source>
        <translation>
            <numerusform>Every rest is zero, but NAV&apos;s ledger does not show what was posted: %n place.</numerusform>
            <numerusform>Every rest is zero, but NAV&apos;s ledger does not show what was posted: %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every rest is zero, and NAV&apos;s ledger shows what was posted: %n posting(s) compared line by line.</source>
        <translation>
            <numerusform>Every rest is zero, and NAV&apos;s ledger shows what was posted: %n posting compared line by line.</numerusform>
            <numerusform>Every rest is zero, and NAV&apos;s ledger shows what was posted: %n postings compared line by line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>%n more were left as they are.</source>
        <translation>
            <numerusform>%n more was left as it is.</numerusform>
            <numerusform>%n more were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) done.</source>
        <translation>
            <numerusform>%n document done.</numerusform>
            <numerusform>%n documents done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) within a day</source>
        <translation>
            <numerusform>%n request within a day</numerusform>
            <numerusform>%n requests within a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message numerus="yes">
        <source>%n document(s) wait no more and go on with the next run.</source>
        <translation>
            <numerusform>%n document waits no more and goes on with the next run.</numerusform>
            <numerusform>%n documents wait no more and go on with the next run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still held; see them with &quot;queue list&quot;.</source>
        <translation>
            <numerusform>%n document is still held; see it with &quot;queue list&quot;.</numerusform>
            <numerusform>%n documents are still held; see them with &quot;queue list&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayNowCommand</name>
    <message numerus="yes">
        <source>%n call(s) to Concur made.</source>
        <translation>
            <numerusform>%n call to Concur made.</numerusform>
            <numerusform>%n calls to Concur made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>Verifying the trail was stopped after %n entries.</source>
        <translation>
            <numerusform>Verifying the trail was stopped after %n entry.</numerusform>
            <numerusform>Verifying the trail was stopped after %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message numerus="yes">
        <source>%n call(s) to Concur wait to be made again, the first at %1. See them with &quot;replay list&quot;.</source>
        <translation>
            <numerusform>%n call to Concur waits to be made again, at %1. See it with &quot;replay list&quot;.</numerusform>
            <numerusform>%n calls to Concur wait to be made again, the first at %1. See them with &quot;replay list&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>Replayed: Concur took the call that had failed %n time(s).</source>
        <translation>
            <numerusform>Replayed: Concur took the call that had failed once.</numerusform>
            <numerusform>Replayed: Concur took the call that had failed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About to take %n line(s) of an interrupted run out of journal %1: %2</source>
        <translation>
            <numerusform>About to take %n line of an interrupted run out of journal %1: %2</numerusform>
            <numerusform>About to take %n lines of an interrupted run out of journal %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A journal %1 with only the %n different line(s) is posted on %2; %3 stays.</source>
        <translation>
            <numerusform>A journal %1 with only the one different line is posted on %2; %3 stays.</numerusform>
            <numerusform>A journal %1 with only the %n different lines is posted on %2; %3 stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About to bring %n vendor(s) to Concur: %1</source>
        <translation>
            <numerusform>About to bring %n vendor to Concur: %1</numerusform>
            <numerusform>About to bring %n vendors to Concur: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concur has taken %n vendor(s): %1</source>
        <translation>
            <numerusform>Concur has taken %n vendor: %1</numerusform>
            <numerusform>Concur has taken %n vendors: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more vendor(s) differ between NAV and Concur.</source>
        <translation>
            <numerusform>%n more vendor differs between NAV and Concur.</numerusform>
            <numerusform>%n more vendors differ between NAV and Concur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concur did not take %n more vendor(s); see them with &quot;replay list&quot; or on the overview.</source>
        <translation>
            <numerusform>Concur did not take %n more vendor; see it with &quot;replay list&quot; or on the overview.</numerusform>
            <numerusform>Concur did not take %n more vendors; see them with &quot;replay list&quot; or on the overview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more dimension value(s) differ between NAV and Concur.</source>
        <translation>
            <numerusform>%n more dimension value differs between NAV and Concur.</numerusform>
            <numerusform>%n more dimension values differ between NAV and Concur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About to bring %n dimension value(s) to Concur&apos;s lists: %1</source>
        <translation>
            <numerusform>About to bring %n dimension value to Concur&apos;s lists: %1</numerusform>
            <numerusform>About to bring %n dimension values to Concur&apos;s lists: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concur did not take %n more dimension value(s); see them with &quot;replay list&quot; or on the overview.</source>
        <translation>
            <numerusform>Concur did not take %n more dimension value; see it with &quot;replay list&quot; or on the overview.</numerusform>
            <numerusform>Concur did not take %n more dimension values; see them with &quot;replay list&quot; or on the overview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concur has taken %n dimension value(s): %1</source>
        <translation>
            <numerusform>Concur has taken %n dimension value: %1</numerusform>
            <numerusform>Concur has taken %n dimension values: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s) are to be made in NAV and wait for a person.</source>
        <translation>
            <numerusform>%n vendor is to be made in NAV and waits for a person.</numerusform>
            <numerusform>%n vendors are to be made in NAV and wait for a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorCommands</name>
    <message numerus="yes">
        <source>%n document(s) released.</source>
        <translation>
            <numerusform>%n document released.</numerusform>
            <numerusform>%n documents released.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchChangeCommand</name>
    <message numerus="yes">
        <source>%n purchase request(s) are followed from now on.</source>
        <translation>
            <numerusform>%n purchase request is followed from now on.</numerusform>
            <numerusform>%n purchase requests are followed from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase request(s) are followed no more.</source>
        <translation>
            <numerusform>%n purchase request is followed no more.</numerusform>
            <numerusform>%n purchase requests are followed no more.</numerusform>
        </translation>
    </message>
</context>
</TS>
