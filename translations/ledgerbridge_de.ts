<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>never set: the default</source>
        <translation>nie gesetzt: Vorgabe</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Last time (UTC)</source>
        <translation>Zuletzt (UTC)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vendor or employee</source>
        <translation>Lieferant oder Mitarbeiter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>NAV number</source>
        <translation>NAV-Nummer</translation>
    </message>
    <message>
        <source>Posting date</source>
        <translation>Buchungsdatum</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>Letzte Änderung (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>AlertRounds</name>
    <message>
        <source>The program ends.</source>
        <translation>Das Programm endet.</translation>
    </message>
    <message>
        <source>The notification was handed to the desktop.</source>
        <translation>Die Benachrichtigung wurde dem Desktop übergeben.</translation>
    </message>
    <message>
        <source>Notifications of the desktop come from the window. Open it and press &quot;Send a test&quot; on the page Connections.</source>
        <translation>Benachrichtigungen des Desktops kommen vom Fenster. Öffnen Sie es und drücken Sie „Test senden“ auf der Seite Verbindungen.</translation>
    </message>
    <message>
        <source>%1: sent &quot;%2&quot;.</source>
        <translation>%1: „%2“ gesendet.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; could not be sent. %3</source>
        <translation>%1: „%2“ konnte nicht gesendet werden. %3</translation>
    </message>
    <message>
        <source>An alert did not get through (%1): %2</source>
        <translation>Eine Meldung kam nicht durch (%1): %2</translation>
    </message>
</context>
<context>
    <name>AlertSetup</name>
    <message>
        <source>A demo workspace writes to nothing but this computer.</source>
        <translation>Ein Demo-Arbeitsbereich schreibt nirgendwohin außer an diesen Rechner.</translation>
    </message>
    <message>
        <source>Mail is switched on, but %1 is empty. Set it.</source>
        <translation>E-Mail ist eingeschaltet, aber %1 ist leer. Legen Sie es fest.</translation>
    </message>
    <message>
        <source>Give both &quot;user&quot; and &quot;password&quot; of the mail server as texts, or neither where it wants none.</source>
        <translation>Geben Sie „user“ und „password“ des Mailservers als Texte an, oder keines von beiden, wenn er keine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The address of the webhook is missing. Give it with &quot;connect webhook&quot; or on the page Connections.</source>
        <translation>Die Adresse des Webhooks fehlt. Geben Sie sie mit „connect webhook“ oder auf der Seite Verbindungen an.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Teams or Slack</source>
        <translation>Teams oder Slack</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>A second person approves it on the page Review.</source>
        <translation>Eine zweite Person gibt ihn auf der Seite Prüfung frei.</translation>
    </message>
    <message>
        <source>In doubt whether it was posted</source>
        <translation>Unklar, ob gebucht wurde</translation>
    </message>
    <message>
        <source>Nothing is sent again before it was looked up in NAV. Start a run; if it stays in doubt, look the document up in NAV by its number.</source>
        <translation>Nichts wird erneut gesendet, bevor in NAV nachgesehen wurde. Starten Sie einen Lauf; bleibt es unklar, suchen Sie den Beleg in NAV nach seiner Nummer.</translation>
    </message>
    <message>
        <source>Changed in Concur after posting</source>
        <translation>Nach der Buchung in Concur geändert</translation>
    </message>
    <message>
        <source>Open it, see what differs, and choose there: post the difference, offset and post anew, or leave it.</source>
        <translation>Öffnen Sie ihn, sehen Sie die Unterschiede an und wählen Sie dort: die Differenz buchen, stornieren und neu buchen, oder so lassen.</translation>
    </message>
    <message>
        <source>A run did not come to its end</source>
        <translation>Ein Lauf kam nicht bis zum Ende</translation>
    </message>
    <message>
        <source>Read what stopped it, put that right, and start a run again; it goes on where the last one ended.</source>
        <translation>Lesen Sie, was ihn aufhielt, beheben Sie es und starten Sie erneut einen Lauf; er fährt dort fort, wo der letzte endete.</translation>
    </message>
    <message>
        <source>A sign-in was refused</source>
        <translation>Eine Anmeldung wurde abgewiesen</translation>
    </message>
    <message>
        <source>Connect the system anew on the page Connections; nothing is fetched or posted before.</source>
        <translation>Verbinden Sie das System auf der Seite Verbindungen neu; vorher wird nichts geholt oder gebucht.</translation>
    </message>
    <message>
        <source>A run needs you</source>
        <translation>Ein Lauf braucht Sie</translation>
    </message>
    <message>
        <source>Read the notice on the page Overview and do what it says.</source>
        <translation>Lesen Sie den Hinweis auf der Seite Übersicht und tun Sie, was er sagt.</translation>
    </message>
    <message>
        <source>Nothing came from Concur</source>
        <translation>Aus Concur kam nichts</translation>
    </message>
    <message>
        <source>Check whether documents are approved in Concur and whether runs still start; the page Overview shows the last ones.</source>
        <translation>Prüfen Sie, ob in Concur Belege freigegeben werden und ob Läufe noch beginnen; die Seite Übersicht zeigt die letzten.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Nothing is to be done: alerts reach you here.</source>
        <translation>Nichts zu tun: Meldungen erreichen Sie hier.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>was told with %1 before</source>
        <translation>zuvor mit %1 gemeldet</translation>
    </message>
    <message>
        <source>still stands</source>
        <translation>besteht weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the page Review</source>
        <translation>
            <numerusform>und %n weiterer auf der Seite Prüfung</numerusform>
            <numerusform>und %n weitere auf der Seite Prüfung</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledgerbridge: %1</source>
        <translation>Ledgerbridge: %1</translation>
    </message>
    <message>
        <source>Ledgerbridge %1: %2</source>
        <translation>Ledgerbridge %1: %2</translation>
    </message>
    <message>
        <source>[Demo] %1</source>
        <translation>[Demo] %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more matter(s) are not listed here.</source>
        <translation>
            <numerusform>%n weitere Sache ist hier nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Sachen sind hier nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) that you were told of before still stand.</source>
        <translation>
            <numerusform>%n Sache, die Ihnen schon gemeldet wurde, besteht weiter.</numerusform>
            <numerusform>%n Sachen, die Ihnen schon gemeldet wurden, bestehen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stands on the page Review, and in: ledgerbridge-cli alerts list</source>
        <translation>Alles steht auf der Seite Prüfung und in: ledgerbridge-cli alerts list</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) need you</source>
        <translation>
            <numerusform>%n Sache braucht Sie</numerusform>
            <numerusform>%n Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) need you:</source>
        <translation>
            <numerusform>%n Sache braucht Sie:</numerusform>
            <numerusform>%n Sachen brauchen Sie:</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody asked for this message, to see whether alerts arrive.</source>
        <translation>Jemand hat diese Nachricht angefordert, um zu sehen, ob Meldungen ankommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no reasons. Write all, or codes with commas between, such as vendorMissing,navRefused.</source>
        <translation>„%1“ nennt keine Gründe. Schreiben Sie all, oder Codes mit Kommas dazwischen, etwa vendorMissing,navRefused.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from Concur since %1, which is more than %n working hour(s).</source>
        <translation>
            <numerusform>Seit %1 kam nichts aus Concur, mehr als %n Arbeitsstunde lang.</numerusform>
            <numerusform>Seit %1 kam nichts aus Concur, mehr als %n Arbeitsstunden lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server is not understood. Write it like smtp://mail.example.com:587 or smtps://mail.example.com:465.</source>
        <translation>Der Mailserver ist nicht zu verstehen. Schreiben Sie ihn wie smtp://mail.example.com:587 oder smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The mail server carries a user or password. Take it out, and give it with &quot;connect mail&quot;.</source>
        <translation>Der Mailserver enthält Benutzer oder Passwort. Nehmen Sie es heraus und geben Sie es mit „connect mail“ an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address. Write them like ap@example.com.</source>
        <translation>„%1“ ist keine Mailadresse. Schreiben Sie sie wie ap@example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no quiet hours. Write them like 20:00-07:00,Sat-Sun, or off.</source>
        <translation>„%1“ sind keine Ruhezeiten. Schreiben Sie sie wie 20:00-07:00,Sat-Sun, oder off.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never end. To have no alerts, switch their channels off.</source>
        <translation>„%1“ enden nie. Um keine Meldungen zu erhalten, schalten Sie deren Kanäle ab.</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>The page Overview shows what expires next; it is told again at the next step.</source>
        <translation>Die Seite Übersicht zeigt, was als Nächstes abläuft; beim nächsten Schritt wird wieder daran erinnert.</translation>
    </message>
</context>
<context>
    <name>AlertsListCommand</name>
    <message>
        <source>What people were told, what waits to be told, and what could not be.</source>
        <translation>Was gemeldet wurde, was darauf wartet und was nicht gemeldet werden konnte.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>the channel to be tried again</source>
        <translation>neuen Versuch des Kanals</translation>
    </message>
    <message>
        <source>the next message</source>
        <translation>nächste Nachricht</translation>
    </message>
    <message>
        <source>Nothing waits to be told.</source>
        <translation>Nichts wartet darauf, gemeldet zu werden.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Noch wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>AlertsOverview</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through (%1), after %n attempt(s): %2</source>
        <translation>
            <numerusform>Meldungen kommen nicht durch (%1), nach %n Versuch: %2</numerusform>
            <numerusform>Meldungen kommen nicht durch (%1), nach %n Versuchen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt is at %1. To try at once, send a test on the page Connections.</source>
        <translation>Der nächste Versuch ist um %1. Um es gleich zu versuchen, senden Sie einen Test auf der Seite Verbindungen.</translation>
    </message>
</context>
<context>
    <name>AlertsSendCommand</name>
    <message>
        <source>Looks at what stands, and tells now what is due.</source>
        <translation>Sieht nach, was ansteht, und meldet jetzt, was fällig ist.</translation>
    </message>
    <message>
        <source>%1: sent &quot;%2&quot;. Answer: %3</source>
        <translation>%1: „%2“ gesendet. Antwort: %3</translation>
    </message>
    <message>
        <source>Nothing is due. What waits shows: alerts list</source>
        <translation>Nichts ist fällig. Was wartet, zeigt: alerts list</translation>
    </message>
</context>
<context>
    <name>AlertsTestCommand</name>
    <message>
        <source>Sends one test message now and says what the other side answered.</source>
        <translation>Sendet jetzt eine Testnachricht und sagt, was die Gegenseite antwortete.</translation>
    </message>
    <message>
        <source>Which channel; mail where none is named.</source>
        <translation>Welcher Kanal; E-Mail, wenn keiner genannt ist.</translation>
    </message>
    <message>
        <source>--channel knows no &quot;%1&quot;. There are: mail, webhook, desktop.</source>
        <translation>--channel kennt „%1“ nicht. Es gibt: mail, webhook, desktop.</translation>
    </message>
    <message>
        <source>The test message was sent. Answer: %1</source>
        <translation>Die Testnachricht wurde gesendet. Antwort: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>Eintrag %1 wurde verändert.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: one of the two was replaced.</source>
        <translation>Eintrag %1 folgt nicht auf den davor: einer der beiden wurde ausgetauscht.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <translation>Die Einträge %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were added outside of this program.</source>
        <translation>Die Einträge %1 bis %2 wurden außerhalb dieses Programms hinzugefügt.</translation>
    </message>
    <message>
        <source>Entry %1 was added outside of this program.</source>
        <translation>Eintrag %1 wurde außerhalb dieses Programms hinzugefügt.</translation>
    </message>
    <message>
        <source>The text of entry %1 was changed.</source>
        <translation>Der Text von Eintrag %1 wurde verändert.</translation>
    </message>
    <message>
        <source>The text of entry %1 is gone, and no entry says who erased it.</source>
        <translation>Der Text von Eintrag %1 ist fort, und kein Eintrag sagt, wer ihn gelöscht hat.</translation>
    </message>
    <message>
        <source>From entry %1 on the file cannot be read.</source>
        <translation>Ab Eintrag %1 ist die Datei nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Acknowledged to Concur</source>
        <translation>An Concur quittiert</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Intent written</source>
        <translation>Absicht notiert</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Als Entwurf</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Was posted already</source>
        <translation>War schon gebucht</translation>
    </message>
    <message>
        <source>Confirmed to Concur</source>
        <translation>An Concur bestätigt</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Recalled in Concur</source>
        <translation>In Concur zurückgezogen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Changed after posting</source>
        <translation>Nach Buchung geändert</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Payment told to Concur</source>
        <translation>Zahlung an Concur gemeldet</translation>
    </message>
    <message>
        <source>Payment refused by Concur</source>
        <translation>Zahlung von Concur abgelehnt</translation>
    </message>
    <message>
        <source>Call kept for later</source>
        <translation>Aufruf für später vorgemerkt</translation>
    </message>
    <message>
        <source>Call made again</source>
        <translation>Aufruf wiederholt</translation>
    </message>
    <message>
        <source>Mapping set</source>
        <translation>Zuordnung gesetzt</translation>
    </message>
    <message>
        <source>Mapping removed</source>
        <translation>Zuordnung entfernt</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <translation>Geheimnis abgelegt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Lauf begonnen</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Lauf abgebrochen</translation>
    </message>
    <message>
        <source>Text erased</source>
        <translation>Text gelöscht</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>Geheimnis entfernt</translation>
    </message>
    <message>
        <source>Month signed off</source>
        <translation>Monat abgezeichnet</translation>
    </message>
    <message>
        <source>Subscription made</source>
        <translation>Abonnement angelegt</translation>
    </message>
    <message>
        <source>Subscription refused</source>
        <translation>Abonnement abgelehnt</translation>
    </message>
    <message>
        <source>Subscription taken off</source>
        <translation>Abonnement abgemeldet</translation>
    </message>
    <message>
        <source>Head of the chain mailed</source>
        <translation>Kopf der Kette gemailt</translation>
    </message>
</context>
<context>
    <name>AuditExchangesCommand</name>
    <message>
        <source>Requests to Concur and NAV, newest first.</source>
        <translation>Anfragen an Concur und NAV, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Only those about this document alone.</source>
        <translation>Nur die zu diesem Beleg allein.</translation>
    </message>
    <message>
        <source>Only those of this run.</source>
        <translation>Nur die dieses Laufs.</translation>
    </message>
    <message>
        <source>From this day or moment on.</source>
        <translation>Ab diesem Tag oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>Up to this day or moment.</source>
        <translation>Bis zu diesem Tag oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>Only with this HTTP status; 0: without answer; failed: 400 and more, or without answer.</source>
        <translation>Nur mit diesem HTTP-Status; 0: ohne Antwort; failed: 400 und höher oder ohne Antwort.</translation>
    </message>
    <message>
        <source>With the contents that are kept (audit.bodies).</source>
        <translation>Mit den Inhalten, die aufbewahrt werden (audit.bodies).</translation>
    </message>
    <message>
        <source>Go on behind this exchange: the &quot;next&quot; of the page before.</source>
        <translation>Hinter dieser Anfrage weiter: das „next“ der Seite davor.</translation>
    </message>
    <message>
        <source>So many exchanges at most.</source>
        <translation>Höchstens so viele Anfragen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>No exchange fits.</source>
        <translation>Keine Anfrage passt.</translation>
    </message>
    <message>
        <source>--status takes an HTTP status, 0 or &quot;failed&quot;.</source>
        <translation>--status nimmt einen HTTP-Status, 0 oder „failed“.</translation>
    </message>
</context>
<context>
    <name>AuditExportCommand</name>
    <message>
        <source>Writes the trail, or what the filters leave of it, with the head of the chain.</source>
        <translation>Schreibt den Prüfpfad oder das, was die Filter davon lassen, mit dem Kopf der Kette.</translation>
    </message>
    <message>
        <source>How it is written; without it, the ending of the file decides.</source>
        <translation>Wie geschrieben wird; ohne diese Angabe entscheidet die Endung der Datei.</translation>
    </message>
    <message>
        <source>Only these columns, with commas between.</source>
        <translation>Nur diese Spalten, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>How days and amounts are written in CSV: the same everywhere (iso), or as people here write them (local).</source>
        <translation>Wie Tage und Beträge in CSV geschrieben werden: überall gleich (iso) oder wie hier üblich (local).</translation>
    </message>
    <message>
        <source>--format knows no &quot;%1&quot;. There are: csv, xlsx, pdf, json.</source>
        <translation>--format kennt „%1“ nicht. Es gibt: csv, xlsx, pdf, json.</translation>
    </message>
    <message>
        <source>Say with --format how %1 is to be written: csv, xlsx, pdf or json.</source>
        <translation>Mit --format sagen, wie %1 geschrieben werden soll: csv, xlsx, pdf oder json.</translation>
    </message>
    <message>
        <source>--notation knows no &quot;%1&quot;. There are: iso, local.</source>
        <translation>--notation kennt „%1“ nicht. Es gibt: iso, local.</translation>
    </message>
    <message>
        <source>--columns names no column.</source>
        <translation>--columns nennt keine Spalte.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported %1 of %2</source>
        <translation>%1 von %2 exportiert</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1. Head of the chain: %2</source>
        <translation>
            <numerusform>%n Eintrag wurde nach %1 geschrieben. Kopf der Kette: %2</numerusform>
            <numerusform>%n Einträge wurden nach %1 geschrieben. Kopf der Kette: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The head stands in %1 as well.</source>
        <translation>Der Kopf steht auch in %1.</translation>
    </message>
</context>
<context>
    <name>AuditListCommand</name>
    <message>
        <source>The trail, newest first.</source>
        <translation>Der Prüfpfad, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Only this document.</source>
        <translation>Nur dieser Beleg.</translation>
    </message>
    <message>
        <source>Only entries with all these words.</source>
        <translation>Nur Einträge mit allen diesen Wörtern.</translation>
    </message>
    <message>
        <source>From this day or moment on.</source>
        <translation>Ab diesem Tag oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>Up to this day or moment.</source>
        <translation>Bis zu diesem Tag oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>Go on behind this entry: the &quot;next&quot; of the page before.</source>
        <translation>Hinter diesem Eintrag fortfahren: das „next“ der vorigen Seite.</translation>
    </message>
    <message>
        <source>So many entries at most.</source>
        <translation>Höchstens so viele Einträge.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no day or moment. Write it as 2026-11-24 or 2026-11-24T07:00:00Z.</source>
        <translation>--%1: „%2“ ist kein Tag und kein Zeitpunkt. Schreiben Sie ihn als 2026-11-24 oder 2026-11-24T07:00:00Z.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Only what this person did, or Ledgerbridge itself.</source>
        <translation>Nur was diese Person getan hat, oder Ledgerbridge selbst.</translation>
    </message>
    <message>
        <source>Only what people did.</source>
        <translation>Nur was Personen getan haben.</translation>
    </message>
    <message>
        <source>Only this action, such as posted.</source>
        <translation>Nur diese Handlung, etwa posted.</translation>
    </message>
    <message>
        <source>Only with this NAV number, run or other reference.</source>
        <translation>Nur mit dieser NAV-Nummer, diesem Lauf oder anderen Bezug.</translation>
    </message>
    <message>
        <source>Only amounts in this currency.</source>
        <translation>Nur Beträge in dieser Währung.</translation>
    </message>
    <message>
        <source>Only amounts from this one on.</source>
        <translation>Nur Beträge ab diesem.</translation>
    </message>
    <message>
        <source>Only amounts up to this one.</source>
        <translation>Nur Beträge bis zu diesem.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no amount. Write it as 1234.56.</source>
        <translation>--%1: „%2“ ist kein Betrag. Schreiben Sie ihn wie 1234.56.</translation>
    </message>
</context>
<context>
    <name>AuditMailHeadCommand</name>
    <message>
        <source>Mails the head of the chain now, so that a later rewrite is provable.</source>
        <translation>Mailt jetzt den Kopf der Kette, damit ein späteres Umschreiben nachweisbar ist.</translation>
    </message>
    <message>
        <source>The head of the chain, entry %1, was mailed to %2.</source>
        <translation>Der Kopf der Kette, Eintrag %1, wurde an %2 gemailt.</translation>
    </message>
</context>
<context>
    <name>AuditVerifyCommand</name>
    <message>
        <source>Checks the whole chain of the trail.</source>
        <translation>Prüft die ganze Kette des Prüfpfads.</translation>
    </message>
    <message>
        <source>Checked %1 entries</source>
        <translation>%1 Einträge geprüft</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries, head %2.</source>
        <translation>Die Kette ist unversehrt: %1 Einträge, Kopf %2.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1. Somebody changed the database outside of Ledgerbridge; compare it with a backup.</source>
        <translation>Die Kette ist bei Eintrag %1 gebrochen. Jemand hat die Datenbank außerhalb von Ledgerbridge geändert; vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Signs in to Concur and NAV and looks whether everything is set up.</source>
        <translation>Meldet sich bei Concur und NAV an und sieht nach, ob alles eingerichtet ist.</translation>
    </message>
    <message>
        <source>The check was stopped before its end. Run it again.</source>
        <translation>Die Prüfung wurde vor ihrem Ende abgebrochen. Starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Concur: fine, at %1</source>
        <translation>Concur: in Ordnung, unter %1</translation>
    </message>
    <message>
        <source>Concur: not fine</source>
        <translation>Concur: nicht in Ordnung</translation>
    </message>
    <message>
        <source>NAV company %1: fine</source>
        <translation>NAV-Mandant %1: in Ordnung</translation>
    </message>
    <message>
        <source>NAV company %1: not fine</source>
        <translation>NAV-Mandant %1: nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>Bring the workspace back from a backup.</source>
        <translation>Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Set it to one of the values that are allowed; nothing is posted before.</source>
        <translation>Setzen Sie einen der erlaubten Werte; vorher wird nichts gebucht.</translation>
    </message>
    <message>
        <source>This is a demo workspace: it talks to this computer only, and nothing in it is real.</source>
        <translation>Dies ist ein Demo-Arbeitsbereich: Er spricht nur mit diesem Computer, und nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Make a workspace with &quot;init&quot; for real systems.</source>
        <translation>Legen Sie für echte Systeme mit „init“ einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>Check address, client and network; if the sign-in has ended, connect Concur with a new request token.</source>
        <translation>Prüfen Sie Adresse, Client und Netzwerk; ist die Anmeldung abgelaufen, verbinden Sie Concur mit einem neuen Request Token.</translation>
    </message>
    <message>
        <source>%1 can be posted to from %2 to %3 only; today lies outside.</source>
        <translation>%1 kann nur von %2 bis %3 bebucht werden; heute liegt außerhalb.</translation>
    </message>
    <message>
        <source>Move &quot;Allow Posting From/To&quot; in NAV&apos;s General Ledger Setup, or choose another posting.date.</source>
        <translation>Verschieben Sie „Buchungen zugel. ab/bis“ in der Finanzbuchhaltung Einrichtung von NAV, oder wählen Sie ein anderes posting.date.</translation>
    </message>
    <message>
        <source>Give Ledgerbridge&apos;s user in NAV the right to read and write this journal.</source>
        <translation>Geben Sie dem Benutzer von Ledgerbridge in NAV das Recht, dieses Buchungsblatt zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Check address, client, secret and the user&apos;s permissions in NAV, then connect the company again.</source>
        <translation>Prüfen Sie Adresse, Client, Geheimnis und die Berechtigungen des Benutzers in NAV; verbinden Sie den Mandanten dann erneut.</translation>
    </message>
    <message>
        <source>Check the disk of the workspace.</source>
        <translation>Prüfen Sie den Datenträger des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Connect what is missing, then check again.</source>
        <translation>Verbinden Sie, was fehlt, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>A run is under way, so the journal was not tried and the sign-in not renewed.</source>
        <translation>Ein Lauf ist im Gange; deshalb wurde das Buchungsblatt nicht geprüft und die Anmeldung nicht erneuert.</translation>
    </message>
    <message>
        <source>Check again when it has ended.</source>
        <translation>Prüfen Sie erneut, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>In %1 NAV replaced a document number of Ledgerbridge&apos;s by %2, so that postings are harder to find.</source>
        <translation>In %1 hat NAV eine Belegnummer von Ledgerbridge durch %2 ersetzt; Buchungen sind dadurch schwerer zu finden.</translation>
    </message>
    <message>
        <source>Clear &quot;Posting No. Series&quot; of the journal batch %1 in NAV.</source>
        <translation>Leeren Sie „Buchungsnr.-Serie“ des Buchungsblatts %1 in NAV.</translation>
    </message>
    <message>
        <source>Set-up check: two lines are written into journal %1 of %2, and removed.</source>
        <translation>Einrichtungsprüfung: Zwei Zeilen werden in das Buch.-Blatt %1 von %2 geschrieben und wieder entfernt.</translation>
    </message>
    <message>
        <source>Nothing of that dimension is exchanged before.</source>
        <translation>Vorher wird von dieser Dimension nichts ausgetauscht.</translation>
    </message>
    <message>
        <source>Have the scopes spend.list.read and spend.listitem.read added to the app in Concur, then connect Concur again.</source>
        <translation>Lassen Sie der App in Concur die Berechtigungen spend.list.read und spend.listitem.read geben, und verbinden Sie Concur dann neu.</translation>
    </message>
    <message>
        <source>Concur has no list that is called like the dimension %1: its values stay out of Concur.</source>
        <translation>Concur hat keine Liste, die wie die Dimension %1 heißt: Ihre Werte kommen nicht nach Concur.</translation>
    </message>
    <message>
        <source>Name its list in the setting dimensions.lists, or say none there.</source>
        <translation>Nennen Sie ihre Liste in der Einstellung dimensions.lists, oder geben Sie dort none an.</translation>
    </message>
    <message>
        <source>The page service for dimension values that the connection of %1 names is not there.</source>
        <translation>Den Seitendienst für Dimensionswerte, den die Verbindung von %1 nennt, gibt es nicht.</translation>
    </message>
    <message>
        <source>Publish page 537 in NAV under Web Services, by the name that the connection gives, or connect the company without it; values are then entered by hand.</source>
        <translation>Veröffentlichen Sie in NAV unter Webdienste die Seite 537 unter dem Namen, den die Verbindung angibt, oder verbinden Sie den Mandanten ohne ihn; Werte werden dann von Hand angelegt.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>This is a demo workspace: nothing in it is real, and it talks to this computer only.</source>
        <translation>Dies ist ein Demo-Arbeitsbereich: Nichts darin ist echt, und er spricht nur mit diesem Computer.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Folder of the workspace (also LEDGERBRIDGE_WORKSPACE).</source>
        <translation>Ordner des Arbeitsbereichs (auch LEDGERBRIDGE_WORKSPACE).</translation>
    </message>
    <message>
        <source>Print exactly one JSON object on standard output.</source>
        <translation>Genau ein JSON-Objekt auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>Language of the texts, such as en or de.</source>
        <translation>Sprache der Texte, etwa en oder de.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs more: %2</source>
        <translation>„%1“ braucht mehr: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take that many arguments.</source>
        <translation>„%1“ nimmt nicht so viele Argumente.</translation>
    </message>
    <message>
        <source>Say what to do: the command is missing.</source>
        <translation>Sagen Sie, was zu tun ist: Der Befehl fehlt.</translation>
    </message>
    <message>
        <source>This version has no command &quot;%1&quot; yet.</source>
        <translation>Diese Version kennt den Befehl „%1“ noch nicht.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one more word: %2.</source>
        <translation>„%1“ braucht noch ein Wort: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; &quot;%2&quot; has: %3.</source>
        <translation>Den Befehl „%1“ gibt es nicht; „%2“ kennt: %3.</translation>
    </message>
    <message>
        <source>--workspace names no folder. Give the folder of the workspace.</source>
        <translation>--workspace nennt keinen Ordner. Geben Sie den Ordner des Arbeitsbereichs an.</translation>
    </message>
    <message>
        <source>Usage: ledgerbridge-cli [options] %1

%2
</source>
        <translation>Aufruf: ledgerbridge-cli [Optionen] %1

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Optionen:
</translation>
    </message>
    <message>
        <source>Ledgerbridge carries approved SAP Concur documents into Dynamics NAV, once, with proof.

Usage: ledgerbridge-cli [options] COMMAND

Commands:
</source>
        <translation>Ledgerbridge überträgt genehmigte Belege aus SAP Concur nach Dynamics NAV: einmal und mit Nachweis.

Aufruf: ledgerbridge-cli [Optionen] BEFEHL

Befehle:
</translation>
    </message>
    <message>
        <source>
Global options:
</source>
        <translation>
Allgemeine Optionen:
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something needs a person,
4 could not sign in or reach a system, 5 workspace locked, damaged or newer.
</source>
        <translation>
Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 erledigt, aber etwas braucht einen Menschen,
4 Anmeldung oder Verbindung nicht möglich, 5 Arbeitsbereich gesperrt, beschädigt oder neuer.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write it as en or de-AT.</source>
        <translation>„%1“ ist keine Sprache. Schreiben Sie sie als en oder de-AT.</translation>
    </message>
    <message>
        <source>Stopped before the end. Run it again.</source>
        <translation>Vor dem Ende abgebrochen. Starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Standard output cannot be written; is the disk full? What was done stands in the trail.
</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden; ist der Datenträger voll? Was getan wurde, steht im Prüfpfad.
</translation>
    </message>
</context>
<context>
    <name>Concur</name>
    <message>
        <source>Purchase orders and requests do not come through Concur&apos;s posting queue.</source>
        <translation>Bestellungen und Bestellanforderungen kommen nicht über die Buchungswarteschlange von Concur.</translation>
    </message>
    <message>
        <source>The document %1 came from Concur without content that can be read. Look at it in Concur; a processor can send it back or recall it there.</source>
        <translation>Der Beleg %1 kam aus Concur ohne lesbaren Inhalt. Sehen Sie ihn in Concur an; ein Sachbearbeiter kann ihn dort zurücksenden oder zurückrufen.</translation>
    </message>
    <message>
        <source>Concur&apos;s posting queue gave an answer of an unknown shape.</source>
        <translation>Die Buchungswarteschlange von Concur gab eine Antwort in unbekannter Form.</translation>
    </message>
    <message>
        <source>Concur did not hand over the purchase order %1.</source>
        <translation>Concur hat die Bestellung %1 nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Concur answered for the purchase request %1 with something else.</source>
        <translation>Concur hat zur Bestellanforderung %1 etwas anderes geantwortet.</translation>
    </message>
    <message>
        <source>Concur answered for the purchase order %1 with something else.</source>
        <translation>Concur hat zur Bestellung %1 etwas anderes geantwortet.</translation>
    </message>
    <message>
        <source>Two payments of one document cannot be confirmed at once.</source>
        <translation>Zwei Zahlungen desselben Belegs lassen sich nicht auf einmal bestätigen.</translation>
    </message>
    <message>
        <source>It is not known whether Concur has taken the payments of invoices.</source>
        <translation>Ob Concur die Zahlungen der Rechnungen übernommen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Concur&apos;s history of payments of the invoice %1 does not end.</source>
        <translation>Concurs Zahlungsverlauf der Rechnung %1 endet nicht.</translation>
    </message>
    <message>
        <source>Each payment told at once must be of another invoice.</source>
        <translation>Zahlungen, die auf einmal gemeldet werden, müssen zu verschiedenen Rechnungen gehören.</translation>
    </message>
    <message>
        <source>Concur&apos;s list of vendors does not end.</source>
        <translation>Die Liste der Kreditoren in Concur endet nicht.</translation>
    </message>
    <message>
        <source>It is not known whether Concur has taken the vendors.</source>
        <translation>Es ist nicht bekannt, ob Concur die Kreditoren angenommen hat.</translation>
    </message>
    <message>
        <source>Concur&apos;s list does not end.</source>
        <translation>Die Liste von Concur nimmt kein Ende.</translation>
    </message>
    <message>
        <source>It is not known whether Concur has taken the list items.</source>
        <translation>Es ist nicht bekannt, ob Concur die Listeneinträge angenommen hat.</translation>
    </message>
    <message>
        <source>It is not known whether Concur has taken the purchase request.</source>
        <translation>Es ist nicht bekannt, ob Concur die Bestellanforderung übernommen hat.</translation>
    </message>
    <message>
        <source>A purchase request has no field &quot;%1&quot;. See docs/purchasing.md for those it has.</source>
        <translation>Eine Bestellanforderung hat kein Feld „%1“. Welche sie hat, steht in docs/purchasing.md.</translation>
    </message>
    <message>
        <source>A purchase request is one JSON object with &quot;lineItems&quot;.</source>
        <translation>Eine Bestellanforderung ist ein JSON-Objekt mit „lineItems“.</translation>
    </message>
    <message>
        <source>Concur&apos;s list of approved documents does not end.</source>
        <translation>Concurs Liste der freigegebenen Belege nimmt kein Ende.</translation>
    </message>
</context>
<context>
    <name>ConcurImages</name>
    <message>
        <source>Concur&apos;s answer with the address of the receipt cannot be read. Try again later; if it stays so, report it with the details.</source>
        <translation>Die Antwort von Concur mit der Adresse des Belegbilds ist nicht lesbar. Versuchen Sie es später noch einmal; bleibt es so, melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Concur holds no receipt here.</source>
        <translation>Concur hat hier kein Belegbild.</translation>
    </message>
</context>
<context>
    <name>ConcurSignIn</name>
    <message>
        <source>Concur is not connected. Make a company request token in Concur and connect.</source>
        <translation>Concur ist nicht verbunden. Erzeugen Sie in Concur ein Company Request Token und verbinden Sie.</translation>
    </message>
    <message>
        <source>Concur gave no refresh token. Ask SAP Concur to allow the refresh_token grant for this app.</source>
        <translation>Concur hat kein Refresh Token gegeben. Bitten Sie SAP Concur, dieser App das Verfahren refresh_token zu erlauben.</translation>
    </message>
    <message>
        <source>Concur&apos;s sign-in gave an answer that cannot be used. Check the token address.</source>
        <translation>Die Anmeldung von Concur gab eine unbrauchbare Antwort. Prüfen Sie die Token-Adresse.</translation>
    </message>
    <message>
        <source>The token address %1 is no address of SAP Concur. It must begin with https:// and its host must end in .concursolutions.com or .concurcdc.cn.</source>
        <translation>Die Token-Adresse %1 gehört nicht zu SAP Concur. Sie muss mit https:// beginnen, und ihr Host muss auf .concursolutions.com oder .concurcdc.cn enden.</translation>
    </message>
</context>
<context>
    <name>ConnectAlertsCommand</name>
    <message>
        <source>Keeps user and password of the mail server; reads them as JSON from standard input.</source>
        <translation>Bewahrt Benutzer und Passwort des Mailservers auf; liest sie als JSON von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Keeps the address of a Teams or Slack webhook; reads it as JSON from standard input.</source>
        <translation>Bewahrt die Adresse eines Webhooks von Teams oder Slack auf; liest sie als JSON von der Standardeingabe.</translation>
    </message>
    <message>
        <source>The sign-in to the mail server is kept. Try it with: alerts test --channel mail</source>
        <translation>Die Anmeldung am Mailserver ist gespeichert. Versuchen Sie es mit: alerts test --channel mail</translation>
    </message>
    <message>
        <source>The webhook is kept. Try it with: alerts test --channel webhook</source>
        <translation>Der Webhook ist gespeichert. Versuchen Sie es mit: alerts test --channel webhook</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>Connects Concur; reads the connection as JSON from standard input.</source>
        <translation>Verbindet Concur; liest die Verbindung als JSON von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Connects a NAV company; reads the connection as JSON from standard input.</source>
        <translation>Verbindet einen NAV-Mandanten; liest die Verbindung als JSON von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Concur is connected. Its data centre is %1.</source>
        <translation>Concur ist verbunden. Das Rechenzentrum ist %1.</translation>
    </message>
    <message>
        <source>The NAV company %1 is connected.</source>
        <translation>Der NAV-Mandant %1 ist verbunden.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>The connection lacks &quot;%1&quot;. Give it as a text.</source>
        <translation>Der Verbindung fehlt „%1“. Geben Sie es als Text an.</translation>
    </message>
    <message>
        <source>token address of Concur</source>
        <translation>Token-Adresse von Concur</translation>
    </message>
    <message>
        <source>&quot;systemId&quot; has more than 50 characters. Concur takes no longer one.</source>
        <translation>„systemId“ hat mehr als 50 Zeichen. Concur nimmt keine längere.</translation>
    </message>
    <message>
        <source>This version speaks to NAV by API v2.0 only. Give &quot;kind&quot; as bc, not &quot;%1&quot;.</source>
        <translation>Diese Version spricht mit NAV nur über die API v2.0. Geben Sie „kind“ als bc an, nicht als „%1“.</translation>
    </message>
    <message>
        <source>This version signs in to NAV with &quot;auth&quot; oauth or basic, not &quot;%1&quot;.</source>
        <translation>Diese Version meldet sich bei NAV mit „auth“ oauth oder basic an, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>API address of NAV</source>
        <translation>API-Adresse von NAV</translation>
    </message>
    <message>
        <source>token address of NAV</source>
        <translation>Token-Adresse von NAV</translation>
    </message>
    <message>
        <source>data centre that Concur names</source>
        <translation>Rechenzentrum, das Concur nennt</translation>
    </message>
    <message>
        <source>NAV has no company &quot;%1&quot;. It shows: %2. Give one of these names, or its id.</source>
        <translation>NAV hat keinen Mandanten „%1“. Vorhanden sind: %2. Geben Sie einen dieser Namen oder die Id an.</translation>
    </message>
</context>
<context>
    <name>ConnectionAddress</name>
    <message>
        <source>The %1 is no address. Write it in full, such as https://host/path.</source>
        <translation>Die %1 ist keine Adresse. Schreiben Sie sie vollständig, etwa https://host/pfad.</translation>
    </message>
    <message>
        <source>The %1 carries a user or password. Take it out of the address and give it in its own field.</source>
        <translation>Die %1 enthält Benutzer oder Kennwort. Nehmen Sie beides aus der Adresse und geben Sie es im eigenen Feld an.</translation>
    </message>
    <message>
        <source>The %1 is %2, and a demo workspace talks to nothing but this computer. Make a workspace with &quot;init&quot; for real systems.</source>
        <translation>Die %1 ist %2, und ein Demo-Arbeitsbereich spricht nur mit diesem Computer. Legen Sie für echte Systeme mit „init“ einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>The %1 is %2, which anybody on the way could read. Give an https:// address.</source>
        <translation>Die %1 ist %2; unterwegs könnte das jeder lesen. Geben Sie eine Adresse mit https:// an.</translation>
    </message>
</context>
<context>
    <name>ConnectionHealth</name>
    <message>
        <source>No answer to %1: %2</source>
        <translation>Keine Antwort auf %1: %2</translation>
    </message>
    <message>
        <source>The sign-in was refused with status %1 (%2).</source>
        <translation>Die Anmeldung wurde mit Status %1 abgelehnt (%2).</translation>
    </message>
    <message>
        <source>Status %1 was the answer to %2.</source>
        <translation>Status %1 war die Antwort auf %2.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Month signed off</source>
        <translation>Monat abgezeichnet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>This edition has no roles: whoever may open the folder of the workspace may do everything. What held people back are the settings marked as controls.</source>
        <translation>Diese Ausgabe kennt keine Rollen: Wer den Ordner des Arbeitsbereichs öffnen darf, darf alles. Was Personen Grenzen setzte, sind die als Kontrolle gekennzeichneten Einstellungen.</translation>
    </message>
    <message>
        <source>The history of the mappings does not agree with entry %1 of the trail: somebody changed one of the two outside of this program. The mappings below may not be those that stood.</source>
        <translation>Der Verlauf der Zuordnungen stimmt nicht mit Eintrag %1 des Prüfpfads überein: Jemand hat eines von beiden außerhalb dieses Programms geändert. Die Zuordnungen unten müssen nicht die sein, die galten.</translation>
    </message>
    <message>
        <source>The history of the mappings has changes that the trail does not know. The mappings below may not be those that stood.</source>
        <translation>Der Verlauf der Zuordnungen enthält Änderungen, die der Prüfpfad nicht kennt. Die Zuordnungen unten müssen nicht die sein, die galten.</translation>
    </message>
    <message>
        <source>The trail is empty: nothing can be told.</source>
        <translation>Der Prüfpfad ist leer: Es lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The workspace is younger: its trail begins on %1 (UTC). Nothing can be told of before.</source>
        <translation>Der Arbeitsbereich ist jünger: Sein Prüfpfad beginnt am %1 (UTC). Über die Zeit davor lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The trail begins on %1 (UTC): changes before it are not listed.</source>
        <translation>Der Prüfpfad beginnt am %1 (UTC): Änderungen davor sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The day is not over: this is how things stand on %1 (UTC).</source>
        <translation>Der Tag ist noch nicht vorbei: So steht es am %1 (UTC).</translation>
    </message>
    <message>
        <source>The chain of the trail is broken: what is told here may not be what was. Compare it with a backup.</source>
        <translation>Die Kette des Prüfpfads ist gebrochen: Was hier steht, muss nicht das sein, was war. Vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Entry %1 changed the setting %2, but its text does not say to what: it was erased or damaged.</source>
        <translation>Eintrag %1 hat die Einstellung %2 geändert, aber sein Text sagt nicht, worauf: Er wurde gelöscht oder beschädigt.</translation>
    </message>
    <message>
        <source>Entry %1 says that the setting %2 was &quot;%3&quot; before it, but the trail had &quot;%4&quot;: it was changed outside of this program.</source>
        <translation>Laut Eintrag %1 war die Einstellung %2 vorher „%3“, im Prüfpfad stand aber „%4“: Sie wurde außerhalb dieses Programms geändert.</translation>
    </message>
    <message>
        <source>A setting that was given through the environment of a computer goes before these values and stands in no trail.</source>
        <translation>Eine Einstellung aus der Umgebung eines Rechners geht diesen Werten vor und steht in keinem Prüfpfad.</translation>
    </message>
</context>
<context>
    <name>ControlsCommand</name>
    <message>
        <source>Settings, mappings and rights as they stood at the end of a day.</source>
        <translation>Einstellungen, Zuordnungen und Rechte, wie sie am Ende eines Tages standen.</translation>
    </message>
    <message>
        <source>The day, where this computer is.</source>
        <translation>Der Tag, dort, wo dieser Rechner steht.</translation>
    </message>
    <message>
        <source>List also what changed from this day on.</source>
        <translation>Auch auflisten, was sich ab diesem Tag geändert hat.</translation>
    </message>
    <message>
        <source>Write the report to this file; its ending says how: xlsx, pdf, csv or json.</source>
        <translation>Den Bericht in diese Datei schreiben; ihre Endung sagt, wie: xlsx, pdf, csv oder json.</translation>
    </message>
    <message>
        <source>--export needs a file that ends in .xlsx, .pdf, .csv or .json.</source>
        <translation>--export braucht eine Datei, die auf .xlsx, .pdf, .csv oder .json endet.</translation>
    </message>
    <message>
        <source>Checked %1 entries</source>
        <translation>%1 Einträge geprüft</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>controls needs a day as --%1 YYYY-MM-DD, for example --%1 2026-11-30.</source>
        <translation>controls braucht einen Tag als --%1 JJJJ-MM-TT, zum Beispiel --%1 2026-11-30.</translation>
    </message>
    <message>
        <source>--from must not be later than --at.</source>
        <translation>--from darf nicht nach --at liegen.</translation>
    </message>
    <message>
        <source>As of %1 (UTC)</source>
        <translation>Stand %1 (UTC)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>never set</source>
        <translation>nie gesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No mapping stood.</source>
        <translation>Es galt keine Zuordnung.</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Tat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>Zuerst (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Zuletzt (UTC)</translation>
    </message>
    <message>
        <source>No person acted.</source>
        <translation>Keine Person hat etwas getan.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Nothing changed since %1 (UTC).</source>
        <translation>Seit %1 (UTC) hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ControlsExport</name>
    <message>
        <source>As of (UTC)</source>
        <translation>Stand (UTC)</translation>
    </message>
    <message>
        <source>Changes from (UTC)</source>
        <translation>Änderungen ab (UTC)</translation>
    </message>
    <message>
        <source>Last entry then</source>
        <translation>Letzter Eintrag bis dahin</translation>
    </message>
    <message>
        <source>%1, hash %2</source>
        <translation>%1, Hash %2</translation>
    </message>
    <message>
        <source>Settings, mappings and rights</source>
        <translation>Einstellungen, Zuordnungen und Rechte</translation>
    </message>
</context>
<context>
    <name>CreateVendorCommand</name>
    <message>
        <source>Makes the vendor of a document in NAV, filled from Concur, and maps to it.</source>
        <translation>Legt den Kreditor eines Belegs in NAV an, mit den Angaben aus Concur, und ordnet ihn zu.</translation>
    </message>
    <message>
        <source>Another value of a field: %1.</source>
        <translation>Ein anderer Wert für ein Feld: %1.</translation>
    </message>
    <message>
        <source>This vendor of NAV has a like name and is another.</source>
        <translation>Dieser Kreditor in NAV heißt ähnlich und ist ein anderer.</translation>
    </message>
    <message>
        <source>Shows what would be made and released; makes nothing.</source>
        <translation>Zeigt, was angelegt und freigegeben würde; legt nichts an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets no field. Write FIELD=VALUE with one of: %2.</source>
        <translation>„%1“ setzt kein Feld. Schreiben Sie FELD=WERT mit einem von: %2.</translation>
    </message>
    <message>
        <source>%1 would be made in %2:</source>
        <translation>%1 würde in %2 angelegt:</translation>
    </message>
    <message>
        <source>NAV has %1 %2 (%3).</source>
        <translation>NAV hat %1 %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>It would release %n document(s).</source>
        <translation>
            <numerusform>Es gäbe %n Beleg frei.</numerusform>
            <numerusform>Es gäbe %n Belege frei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvSheet</name>
    <message>
        <source>Line %1: a quoted cell is not closed. Add the missing quotation mark.</source>
        <translation>Zeile %1: Ein Feld in Anführungszeichen ist nicht geschlossen. Ergänzen Sie das fehlende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1: there is text behind a closing quotation mark. Write a quotation mark inside a cell twice.</source>
        <translation>Zeile %1: Hinter einem schließenden Anführungszeichen steht Text. Schreiben Sie ein Anführungszeichen in einem Feld doppelt.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Die Datei ist nicht UTF-8. Speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Shows a whole run with a make-believe company; needs no credentials.</source>
        <translation>Zeigt einen ganzen Lauf mit einer erfundenen Firma; braucht keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Making the demo company</source>
        <translation>Die Demofirma wird angelegt</translation>
    </message>
    <message numerus="yes">
        <source>The demo company: a make-believe Concur with %n approved document(s), and a make-believe Dynamics NAV.
Nothing here is real, and nothing left this computer.</source>
        <translation>
            <numerusform>Die Demofirma: ein nachgebildetes Concur mit %n genehmigten Beleg und ein nachgebildetes Dynamics NAV.
Nichts hier ist echt, und nichts hat diesen Computer verlassen.</numerusform>
            <numerusform>Die Demofirma: ein nachgebildetes Concur mit %n genehmigten Belegen und ein nachgebildetes Dynamics NAV.
Nichts hier ist echt, und nichts hat diesen Computer verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second run right after it posted %1 documents: what is in NAV is never posted again.</source>
        <translation>Ein zweiter Lauf gleich danach hat %1 Belege gebucht: Was in NAV steht, wird nie noch einmal gebucht.</translation>
    </message>
    <message>
        <source>Look around:</source>
        <translation>Sehen Sie sich um:</translation>
    </message>
    <message>
        <source>Throw it away by deleting %1.</source>
        <translation>Zum Wegwerfen löschen Sie %1.</translation>
    </message>
</context>
<context>
    <name>DemoCompany</name>
    <message>
        <source>No folder can be made in %1.</source>
        <translation>In %1 kann kein Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>No document of the demo company is posted to account %1 yet.</source>
        <translation>Noch kein Beleg der Demofirma ist auf das Konto %1 gebucht.</translation>
    </message>
    <message>
        <source>The demo company does not take that change.</source>
        <translation>Die Demofirma nimmt diese Änderung nicht an.</translation>
    </message>
</context>
<context>
    <name>DemoOptions</name>
    <message>
        <source>So many documents wait in Concur.</source>
        <translation>So viele Belege warten in Concur.</translation>
    </message>
    <message>
        <source>The same number gives the same documents.</source>
        <translation>Dieselbe Zahl ergibt dieselben Belege.</translation>
    </message>
    <message>
        <source>--%1 takes a number of zero or more, not &quot;%2&quot;.</source>
        <translation>--%1 erwartet eine Zahl ab null, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>DimensionApproveCommand</name>
    <message>
        <source>Lets a proposed value into NAV: the next run makes it where the connection can, else it is a task.</source>
        <translation>Lässt einen vorgeschlagenen Wert nach NAV: Der nächste Lauf legt ihn an, wo die Verbindung das kann; sonst ist es eine Aufgabe.</translation>
    </message>
    <message>
        <source>Proposal %1 is approved. The next run makes the value in NAV.</source>
        <translation>Vorschlag %1 ist freigegeben. Der nächste Lauf legt den Wert in NAV an.</translation>
    </message>
    <message>
        <source>Proposal %1 is approved. The connection cannot make values in NAV: enter it there by hand, with the line that &quot;dimensions task %1&quot; gives. The proposal closes once NAV has it.</source>
        <translation>Vorschlag %1 ist freigegeben. Die Verbindung kann in NAV keine Werte anlegen: Legen Sie ihn dort von Hand an, mit der Zeile, die „dimensions task %1“ ausgibt. Der Vorschlag schließt sich, sobald NAV den Wert hat.</translation>
    </message>
</context>
<context>
    <name>DimensionProposalsCommand</name>
    <message>
        <source>&quot;%1&quot; is no proposal. Give its number, as &quot;dimensions proposals&quot; shows it.</source>
        <translation>„%1“ ist kein Vorschlag. Geben Sie seine Nummer an, wie „dimensions proposals“ sie zeigt.</translation>
    </message>
    <message>
        <source>Values that only Concur has and that NAV might be given (dimensions.toNav), oldest first.</source>
        <translation>Werte, die nur Concur hat und die NAV bekommen könnte (dimensions.toNav), die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Also those that are made, turned down or void.</source>
        <translation>Auch die angelegten, abgelehnten und hinfälligen.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Concur has no value that NAV might be given.</source>
        <translation>Concur hat keinen Wert, den NAV bekommen könnte.</translation>
    </message>
</context>
<context>
    <name>DimensionRejectCommand</name>
    <message>
        <source>Turns a proposed value down; it is not proposed again.</source>
        <translation>Lehnt einen vorgeschlagenen Wert ab; er wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Why; stands in the trail.</source>
        <translation>Warum; steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>Say why with --reason TEXT; it stands in the trail.</source>
        <translation>Geben Sie mit --reason TEXT an, warum; es steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>Proposal %1 is turned down. Map the code to a value of NAV&apos;s, or to none, so that documents with it go on.</source>
        <translation>Vorschlag %1 ist abgelehnt. Ordnen Sie den Code einem Wert in NAV zu, oder none, damit Belege mit ihm weitergehen.</translation>
    </message>
</context>
<context>
    <name>DimensionTaskCommand</name>
    <message>
        <source>What is to be entered in NAV by hand: dimension, code and name with tabs between them, of one proposal or of all that are approved.</source>
        <translation>Was in NAV von Hand anzulegen ist: Dimension, Code und Name mit Tabulatoren dazwischen, von einem Vorschlag oder von allen freigegebenen.</translation>
    </message>
    <message>
        <source>There is no proposal %1. See them with &quot;dimensions proposals --all&quot;.</source>
        <translation>Es gibt keinen Vorschlag %1. „dimensions proposals --all“ zeigt alle.</translation>
    </message>
</context>
<context>
    <name>DimensionValues</name>
    <message>
        <source>Say why the value is not to be made; it stands in the trail.</source>
        <translation>Geben Sie an, warum der Wert nicht angelegt werden soll; es steht im Prüfpfad.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) turned down. Map the codes to values of NAV&apos;s, or to none, so that documents with them go on.</source>
        <translation>
            <numerusform>%n Wert abgelehnt. Ordnen Sie den Code einem Wert von NAV oder none zu, damit Belege mit ihm weitergehen.</numerusform>
            <numerusform>%n Werte abgelehnt. Ordnen Sie die Codes Werten von NAV oder none zu, damit Belege mit ihnen weitergehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) approved. The next run makes them in NAV.</source>
        <translation>
            <numerusform>%n Wert freigegeben. Der nächste Lauf legt ihn in NAV an.</numerusform>
            <numerusform>%n Werte freigegeben. Der nächste Lauf legt sie in NAV an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) approved. The connection cannot make values in NAV: copy the task and enter it there. A proposal closes once NAV has the value.</source>
        <translation>
            <numerusform>%n Wert freigegeben. Die Verbindung kann in NAV keine Werte anlegen: Kopieren Sie die Aufgabe und tragen Sie sie dort ein. Ein Vorschlag ist erledigt, sobald NAV den Wert hat.</numerusform>
            <numerusform>%n Werte freigegeben. Die Verbindung kann in NAV keine Werte anlegen: Kopieren Sie die Aufgabe und tragen Sie sie dort ein. Ein Vorschlag ist erledigt, sobald NAV den Wert hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dimensions</name>
    <message>
        <source>waits for a decision</source>
        <translation>wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>to be made in NAV</source>
        <translation>in NAV anzulegen</translation>
    </message>
    <message>
        <source>made in NAV</source>
        <translation>in NAV angelegt</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>void</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>The code %1 has more than NAV&apos;s 20 characters. Map %2=%3 to a value of NAV&apos;s instead.</source>
        <translation>Der Code %1 hat mehr als die 20 Zeichen von NAV. Ordnen Sie %2=%3 stattdessen einem Wert in NAV zu.</translation>
    </message>
    <message>
        <source>same on both sides</source>
        <translation>auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>only in NAV</source>
        <translation>nur in NAV</translation>
    </message>
    <message>
        <source>only in Concur</source>
        <translation>nur in Concur</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>proposed for NAV</source>
        <translation>für NAV vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot; in NAV and &quot;%3&quot; in Concur&apos;s list %4.</source>
        <translation>%1 heißt in NAV „%2“ und in der Liste %4 von Concur „%3“.</translation>
    </message>
    <message>
        <source>%1 was taken out of Concur&apos;s list %2, where it stood as %3. It is not put back unasked.</source>
        <translation>%1 wurde aus der Liste %2 von Concur genommen, wo er als %3 stand. Ungefragt kommt er nicht zurück.</translation>
    </message>
    <message>
        <source>%1 would stand in Concur&apos;s list %2 as %3, which is %4 already. Give one of them a code of its own by a mapping of kind dimension, or each company a place of its own in the setting dimensions.lists.</source>
        <translation>%1 stünde in der Liste %2 von Concur als %3; das ist schon %4. Geben Sie einem von beiden durch eine Zuordnung der Art dimension einen eigenen Code, oder jedem Mandanten in der Einstellung dimensions.lists einen eigenen Platz.</translation>
    </message>
    <message>
        <source>%1 belongs on level %2 of Concur&apos;s list %3, and it is not known below which item. Say so in the setting dimensions.lists, as LIST/LEVEL/PARENT.</source>
        <translation>%1 gehört auf Ebene %2 der Liste %3 von Concur, und es ist nicht bekannt, unter welchen Eintrag. Geben Sie ihn in der Einstellung dimensions.lists an, als LISTE/EBENE/ÜBERGEORDNETER.</translation>
    </message>
    <message>
        <source>%1 belongs below %2 in Concur&apos;s list %3, which has no such item.</source>
        <translation>%1 gehört in der Liste %3 von Concur unter %2; einen solchen Eintrag hat sie nicht.</translation>
    </message>
    <message>
        <source>%1 is mapped from %2, which cannot be a code in Concur&apos;s list %3: there a hyphen parts the levels. Map it from a code without one.</source>
        <translation>%1 ist von %2 aus zugeordnet, und das kann in der Liste %3 von Concur kein Code sein: Dort trennt ein Bindestrich die Ebenen. Ordnen Sie ihn von einem Code ohne Bindestrich aus zu.</translation>
    </message>
    <message>
        <source>%1 %2 (%3) is no longer in NAV, and Concur&apos;s list %4 still offers it as %5. Take it out of the list in Concur, or map %1=%5 to another value, or to none.</source>
        <translation>%1 %2 (%3) ist nicht mehr in NAV, und die Liste %4 von Concur bietet ihn noch als %5 an. Nehmen Sie ihn in Concur aus der Liste, oder ordnen Sie %1=%5 einem anderen Wert zu, oder none.</translation>
    </message>
    <message>
        <source>Dimension %1: Concur has no list &quot;%2&quot;. Put the name right in the setting dimensions.lists.</source>
        <translation>Dimension %1: Concur hat keine Liste „%2“. Berichtigen Sie den Namen in der Einstellung dimensions.lists.</translation>
    </message>
    <message>
        <source>Dimension %1: Concur has several lists called &quot;%2&quot;. Give the list&apos;s id in the setting dimensions.lists.</source>
        <translation>Dimension %1: Concur hat mehrere Listen, die „%2“ heißen. Geben Sie in der Einstellung dimensions.lists die Id der Liste an.</translation>
    </message>
    <message>
        <source>Dimension %1: Concur&apos;s list &quot;%2&quot; has fewer levels than the setting dimensions.lists says.</source>
        <translation>Dimension %1: Die Liste „%2“ von Concur hat weniger Ebenen, als die Einstellung dimensions.lists sagt.</translation>
    </message>
    <message>
        <source>Dimension %1: another app (%3) manages Concur&apos;s list &quot;%2&quot; and lets nobody else change it. Nothing is sent; have SAP Concur release the list, or choose another one in the setting dimensions.lists.</source>
        <translation>Dimension %1: Eine andere App (%3) verwaltet die Liste „%2“ von Concur und lässt sie niemanden sonst ändern. Es wird nichts gesendet; lassen Sie SAP Concur die Liste freigeben, oder wählen Sie in der Einstellung dimensions.lists eine andere.</translation>
    </message>
    <message>
        <source>Dimension %1: Concur&apos;s list &quot;%2&quot; is read-only. Nothing is sent; choose another one in the setting dimensions.lists.</source>
        <translation>Dimension %1: Die Liste „%2“ von Concur ist schreibgeschützt. Es wird nichts gesendet; wählen Sie in der Einstellung dimensions.lists eine andere.</translation>
    </message>
    <message>
        <source>The setting dimensions.lists names the dimension %1, which no connected NAV company has.</source>
        <translation>Die Einstellung dimensions.lists nennt die Dimension %1; die hat kein verbundener NAV-Mandant.</translation>
    </message>
</context>
<context>
    <name>DimensionsListCommand</name>
    <message>
        <source>The values of NAV&apos;s dimensions beside the items of Concur&apos;s lists, as the last run left them.</source>
        <translation>Die Werte der Dimensionen von NAV neben den Einträgen der Listen von Concur, wie der letzte Lauf sie hinterließ.</translation>
    </message>
    <message>
        <source>Only those: same, onlyNav, onlyConcur, differs, proposal.</source>
        <translation>Nur diese: same, onlyNav, onlyConcur, differs, proposal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state. Give same, onlyNav, onlyConcur, differs or proposal.</source>
        <translation>„%1“ ist kein Stand. Geben Sie same, onlyNav, onlyConcur, differs oder proposal an.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Code in NAV</source>
        <translation>Code in NAV</translation>
    </message>
    <message>
        <source>Name in NAV</source>
        <translation>Name in NAV</translation>
    </message>
    <message>
        <source>List in Concur</source>
        <translation>Liste in Concur</translation>
    </message>
    <message>
        <source>Code in Concur</source>
        <translation>Code in Concur</translation>
    </message>
    <message>
        <source>Name in Concur</source>
        <translation>Name in Concur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No dimension value is known. A run with dimensions.toConcur looks at both sides.</source>
        <translation>Es ist kein Dimensionswert bekannt. Ein Lauf mit dimensions.toConcur sieht beide Seiten an.</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Cash advance</source>
        <translation>Reisekostenvorschuss</translation>
    </message>
    <message>
        <source>There is no document %1 in this workspace. See them with &quot;queue list --state all&quot;.</source>
        <translation>Den Beleg %1 gibt es in diesem Arbeitsbereich nicht. Alle zeigt „queue list --state all“.</translation>
    </message>
</context>
<context>
    <name>DocumentsExport</name>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>Eine Spalte „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Only in the state</source>
        <translation>Nur im Status</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Nur mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Only looked after by</source>
        <translation>Nur betreut von</translation>
    </message>
    <message>
        <source>Only held because of</source>
        <translation>Nur angehalten wegen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>without those that a newer one replaced</source>
        <translation>ohne die, die eine neuere ersetzt hat</translation>
    </message>
</context>
<context>
    <name>DocumentsExportWords</name>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>ExpiriesCommand</name>
    <message>
        <source>What expires when: sign-in, client secrets, subscriptions. Asks no system.</source>
        <translation>Was wann abläuft: Anmeldung, Client-Secrets, Abonnements. Fragt kein System.</translation>
    </message>
    <message>
        <source>Also writes a calendar with reminders 30, 14, 7 and 1 days before (iCalendar).</source>
        <translation>Schreibt auch einen Kalender mit Erinnerungen 30, 14, 7 und 1 Tage vorher (iCalendar).</translation>
    </message>
    <message>
        <source>Nothing is known to expire.</source>
        <translation>Nichts ist bekannt, was abläuft.</translation>
    </message>
    <message>
        <source>The calendar is written to %1.</source>
        <translation>Der Kalender ist nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message>
        <source>Sign-in to Concur (refresh token)</source>
        <translation>Anmeldung bei Concur (Refresh-Token)</translation>
    </message>
    <message>
        <source>A run before that day renews it; else connect Concur anew with a new request token.</source>
        <translation>Ein Lauf vor diesem Tag erneuert sie; sonst verbinden Sie Concur mit einem neuen Request-Token neu.</translation>
    </message>
    <message>
        <source>Request token of Concur</source>
        <translation>Request-Token von Concur</translation>
    </message>
    <message>
        <source>Connect Concur with it before that hour, or have a new one made in Concur.</source>
        <translation>Verbinden Sie Concur vor dieser Stunde damit, oder lassen Sie in Concur ein neues erzeugen.</translation>
    </message>
    <message>
        <source>Client secret of Concur</source>
        <translation>Client-Secret von Concur</translation>
    </message>
    <message>
        <source>Have a new secret made for the app, connect Concur with it, and set expiry.concur.clientSecret to the new day.</source>
        <translation>Lassen Sie ein neues Secret für die App erzeugen, verbinden Sie Concur damit, und setzen Sie expiry.concur.clientSecret auf den neuen Tag.</translation>
    </message>
    <message>
        <source>Client secret of NAV</source>
        <translation>Client-Secret von NAV</translation>
    </message>
    <message>
        <source>Make a new secret or access key, connect the company with it, and set expiry.nav.clientSecret to the new day.</source>
        <translation>Erzeugen Sie ein neues Secret oder einen neuen Zugriffsschlüssel, verbinden Sie den Mandanten damit, und setzen Sie expiry.nav.clientSecret auf den neuen Tag.</translation>
    </message>
    <message>
        <source>Subscription in Concur</source>
        <translation>Abonnement in Concur</translation>
    </message>
    <message>
        <source>Renew the subscription; until then runs fetch what it would have announced.</source>
        <translation>Erneuern Sie das Abonnement; bis dahin holen Läufe, was es gemeldet hätte.</translation>
    </message>
    <message>
        <source>Subscription in NAV</source>
        <translation>Abonnement in NAV</translation>
    </message>
    <message>
        <source>%1: nobody has said when it expires.</source>
        <translation>%1: Niemand hat gesagt, wann es abläuft.</translation>
    </message>
    <message>
        <source>%1: expired on %2.</source>
        <translation>%1: am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>%1: expires on %2, %3.</source>
        <translation>%1: läuft am %2 ab, %3.</translation>
    </message>
    <message>
        <source>%1: expires on about %2, %3.</source>
        <translation>%1: läuft etwa am %2 ab, %3.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Nothing is known to expire yet, so there is no calendar to write. Connect Concur, or enter the days in the settings expiry.concur.clientSecret and expiry.nav.clientSecret.</source>
        <translation>Noch ist nichts bekannt, was abläuft; deshalb gibt es keinen Kalender zu schreiben. Verbinden Sie Concur, oder tragen Sie die Tage in den Einstellungen expiry.concur.clientSecret und expiry.nav.clientSecret ein.</translation>
    </message>
    <message>
        <source>The calendar cannot be written to %1. Choose another place or free some disk.</source>
        <translation>Der Kalender kann nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>FindNumber</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Entries of the trail with “%1”</source>
        <translation>Einträge des Prüfpfads mit „%1“</translation>
    </message>
</context>
<context>
    <name>FollowedRequest</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Nicht angelegt</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>HeadMailing</name>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (Demo)</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <translation>%1 UTC, hier %2</translation>
    </message>
    <message>
        <source>Keep this mail: with it, a later rewrite of the trail is found out.</source>
        <translation>Bewahren Sie diese E-Mail auf: Mit ihr fällt auf, wenn jemand den Prüfpfad später umschreibt.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Companies: %1</source>
        <translation>Mandanten: %1</translation>
    </message>
    <message>
        <source>Last entry: %1</source>
        <translation>Letzter Eintrag: %1</translation>
    </message>
    <message>
        <source>Its hash, the head of the chain: %1</source>
        <translation>Sein Hash, der Kopf der Kette: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Last signed off: %1, entry %2</source>
        <translation>Zuletzt abgezeichnet: %1, Eintrag %2</translation>
    </message>
    <message>
        <source>To check: &quot;audit verify&quot; proves that the chain holds; then the hash of entry %1 must still be this one. See docs/audit.md.</source>
        <translation>Zum Prüfen: „audit verify“ beweist, dass die Kette hält; dann muss der Hash von Eintrag %1 noch dieser sein. Siehe docs/audit.md.</translation>
    </message>
    <message>
        <source>Ledgerbridge, %1: head of the chain at entry %2</source>
        <translation>Ledgerbridge, %1: Kopf der Kette bei Eintrag %2</translation>
    </message>
    <message>
        <source>The head of the chain was mailed to %1.</source>
        <translation>Der Kopf der Kette wurde an %1 gemailt.</translation>
    </message>
    <message>
        <source>The head of the chain could not be mailed. %1</source>
        <translation>Der Kopf der Kette konnte nicht gemailt werden. %1</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Kopf der Kette</translation>
    </message>
</context>
<context>
    <name>HeldAge</name>
    <message>
        <source>up to 7 days</source>
        <translation>bis 7 Tage</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 bis 30 Tage</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 bis 60 Tage</translation>
    </message>
    <message>
        <source>over 60 days</source>
        <translation>über 60 Tage</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https://. Plain http:// is for this machine alone.</source>
        <translation>Die Adresse %1 wird abgelehnt: Sie muss mit https:// beginnen. Einfaches http:// gilt nur für diesen Computer selbst.</translation>
    </message>
    <message>
        <source>The answer to a change was cut off or unreadable. Whether the change was made must be looked up before it is asked for again.</source>
        <translation>Die Antwort auf eine Änderung war abgeschnitten oder unlesbar. Ob die Änderung ausgeführt wurde, muss nachgesehen werden, bevor sie noch einmal verlangt wird.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Makes the workspace.</source>
        <translation>Legt den Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>Address of the database; without it, SQLite in the workspace.</source>
        <translation>Adresse der Datenbank; ohne sie SQLite im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Where the key to the secrets lies: in the platform&apos;s key store, or derived from a passphrase.</source>
        <translation>Wo der Schlüssel zu den Geheimnissen liegt: im Schlüsselspeicher des Systems oder aus einer Passphrase abgeleitet.</translation>
    </message>
    <message>
        <source>This version keeps a workspace in SQLite only. Leave --database out.</source>
        <translation>Diese Version führt einen Arbeitsbereich nur in SQLite. Lassen Sie --database weg.</translation>
    </message>
    <message>
        <source>--secrets takes keychain or vault, not &quot;%1&quot;.</source>
        <translation>--secrets erwartet keychain oder vault, nicht „%1“.</translation>
    </message>
    <message>
        <source>The workspace in %1 is ready. Next: &quot;connect concur&quot; and &quot;connect nav&quot;.</source>
        <translation>Der Arbeitsbereich in %1 ist bereit. Als Nächstes: „connect concur“ und „connect nav“.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The other system&apos;s answer was cut off or is no valid JSON.</source>
        <translation>Die Antwort des anderen Systems war abgeschnitten oder ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>LedgerCheck</name>
    <message>
        <source>%1 was posted as %2, and NAV shows no entry under that number. Look for it in NAV before anything is posted again.</source>
        <translation>%1 wurde als %2 gebucht, aber NAV zeigt unter dieser Nummer keinen Posten. Suchen Sie in NAV danach, bevor etwas erneut gebucht wird.</translation>
    </message>
    <message>
        <source>%1 was posted as %2 and has been reversed in NAV. If it is to be posted again, do that by hand in NAV, or have it resubmitted in Concur.</source>
        <translation>%1 wurde als %2 gebucht und in NAV storniert. Soll es wieder gebucht werden, dann von Hand in NAV, oder lassen Sie es in Concur neu einreichen.</translation>
    </message>
    <message>
        <source>The entries of %1 (%2) do not come to zero.</source>
        <translation>Die Posten von %1 (%2) ergeben nicht null.</translation>
    </message>
    <message>
        <source>%1 seems to be posted a second time, beside %2. One of the two has to be reversed in NAV if both mean the same.</source>
        <translation>%1 scheint ein zweites Mal gebucht zu sein, neben %2. Eine der beiden Buchungen muss in NAV storniert werden, wenn beide dasselbe meinen.</translation>
    </message>
    <message>
        <source>%1 (%2) stands in NAV on another day than it was posted for, %3.</source>
        <translation>%1 (%2) steht in NAV an einem anderen Tag als dem, für den gebucht wurde: %3.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>der Gegenseite</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 on %4 is missing in NAV.</source>
        <translation>%1 (%2): %3 auf %4 fehlt in NAV.</translation>
    </message>
    <message>
        <source>%1 (%2): NAV has %3 on %4 that was not posted from here.</source>
        <translation>%1 (%2): NAV hat %3 auf %4, was nicht von hier gebucht wurde.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 bears %4 in NAV, %5 was posted.</source>
        <translation>%1 (%2): %3 trägt in NAV %4, gebucht wurde %5.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge</name>
    <message>
        <source>%1 could not prove who it is: its certificate was refused. Check the address and this machine&apos;s date and certificates; the check cannot be switched off.</source>
        <translation>%1 konnte seine Identität nicht nachweisen: Das Zertifikat wurde abgelehnt. Prüfen Sie die Adresse sowie Datum und Zertifikate dieses Computers; die Prüfung lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>The name %1 is not known. Check the address and this machine&apos;s network.</source>
        <translation>Der Name %1 ist nicht bekannt. Prüfen Sie die Adresse und das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>The network proxy on the way to %1 refused. Ask the network&apos;s administrator.</source>
        <translation>Der Netzwerk-Proxy auf dem Weg zu %1 hat abgelehnt. Fragen Sie die Netzwerkadministration.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered. Try again later.</source>
        <translation>Die Verbindung zu %1 ging verloren, bevor eine Antwort kam. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address, the network and whether the service runs.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Adresse und Netzwerk und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>%1 was asked to change something and gave no clear answer. Whether it did must be looked up there before it is asked again.</source>
        <translation>%1 sollte etwas ändern und gab keine klare Antwort. Ob es geschehen ist, muss dort nachgesehen werden, bevor es noch einmal verlangt wird.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything expected.</source>
        <translation>Die Antwort von %1 ist größer als alles, was zu erwarten war.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation>Die Antwort von %1 war abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is busy and turned the request away. Nothing was changed; try again later.</source>
        <translation>%1 ist ausgelastet und hat die Anfrage abgewiesen. Nichts wurde geändert; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address. Redirects are not followed, because they would carry the sign-in with them: check the address.</source>
        <translation>%1 hat die Anfrage an eine andere Adresse verwiesen. Weiterleitungen wird nicht gefolgt, weil sie die Anmeldung mitnähmen: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 had a fault of its own. Try again later.</source>
        <translation>Bei %1 ist ein eigener Fehler aufgetreten. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 is out of service at the moment. Try again later.</source>
        <translation>%1 ist zurzeit außer Betrieb. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::AuditModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::CausesModel</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is wrong, %2 the code it is about: &quot;Vendor missing in NAV: KRANZ-01&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::ComparisonModel</name>
    <message>
        <source>(vendor)</source>
        <translation>(Kreditor)</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line in Concur</source>
        <translation>Zeile in Concur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Account in NAV</source>
        <translation>Konto in NAV</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>The text has %1 characters and NAV takes %2. NAV gets: %3</source>
        <translation>Der Text hat %1 Zeichen, NAV nimmt %2. NAV bekommt: %3</translation>
    </message>
    <message>
        <source>%1 (text cut in NAV)</source>
        <translation>%1 (Text in NAV gekürzt)</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Concur</name>
    <message>
        <source>Concur does not know what it was asked for.</source>
        <translation>Concur kennt nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>Concur no longer accepts the sign-in. Make a new company request token and connect again.</source>
        <translation>Concur akzeptiert die Anmeldung nicht mehr. Erzeugen Sie ein neues Company Request Token und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Concur does not let this app do that. Ask SAP Concur whether the app has the scope for it and whether the service is switched on for the company.</source>
        <translation>Concur erlaubt dieser App das nicht. Fragen Sie SAP Concur, ob die App die nötige Berechtigung (Scope) hat und ob der Dienst für die Firma eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Concur is busy and turned the request away. It will be tried again with the next run.</source>
        <translation>Concur ist ausgelastet und hat die Anfrage abgewiesen. Der nächste Lauf versucht es wieder.</translation>
    </message>
    <message>
        <source>Concur had an internal error. It will be tried again with the next run.</source>
        <translation>Bei Concur ist ein interner Fehler aufgetreten. Der nächste Lauf versucht es wieder.</translation>
    </message>
    <message>
        <source>Concur refused the request.</source>
        <translation>Concur hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Concur refused the company UUID or the request token. A request token lives 24 hours: make a new one in Concur under Administration &gt; Company &gt; Authentication Admin &gt; Company Request Token and connect again.</source>
        <translation>Concur hat die Company UUID oder das Request Token abgelehnt. Ein Request Token lebt 24 Stunden: Erzeugen Sie in Concur unter Administration &gt; Company &gt; Authentication Admin &gt; Company Request Token ein neues und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Concur refuses the account behind this connection (disabled, locked, limited to other addresses or in need of a new password). Ask the Concur administrator, then connect again with a company request token.</source>
        <translation>Concur lehnt das Konto hinter dieser Verbindung ab (deaktiviert, gesperrt, auf andere Adressen beschränkt oder ein neues Kennwort ist nötig). Fragen Sie die Concur-Administration; verbinden Sie dann erneut mit einem Company Request Token.</translation>
    </message>
    <message>
        <source>Concur keeps this company in another data centre and named no address that can be trusted. Ask SAP Concur for the company&apos;s base address and connect again.</source>
        <translation>Concur führt diese Firma in einem anderen Rechenzentrum und hat keine vertrauenswürdige Adresse genannt. Fragen Sie SAP Concur nach der Basisadresse der Firma und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The company has not enabled this app. Ask the Concur administrator to connect the app in the App Center, then connect again.</source>
        <translation>Die Firma hat diese App nicht freigeschaltet. Bitten Sie die Concur-Administration, die App im App Center zu verbinden; verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The app asks for more permissions than it was granted. Ask SAP Concur to grant the missing scopes.</source>
        <translation>Die App verlangt mehr Berechtigungen, als ihr erteilt wurden. Bitten Sie SAP Concur, die fehlenden zu erteilen.</translation>
    </message>
    <message>
        <source>SAP Concur has disabled this app&apos;s client. Ask SAP Concur support.</source>
        <translation>SAP Concur hat den Client dieser App deaktiviert. Wenden Sie sich an den Support von SAP Concur.</translation>
    </message>
    <message>
        <source>This app may not sign in this way. Ask SAP Concur to allow the grants password and refresh_token for it.</source>
        <translation>Diese App darf sich so nicht anmelden. Bitten Sie SAP Concur, ihr die Verfahren password und refresh_token zu erlauben.</translation>
    </message>
    <message>
        <source>Concur does not know the client id, or the client secret is wrong. Check both, and that the token address belongs to the right environment, then connect again.</source>
        <translation>Concur kennt die Client-Id nicht, oder das Client-Geheimnis ist falsch. Prüfen Sie beide und ob die Token-Adresse zur richtigen Umgebung gehört; verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The token was made for another app. Make a company request token for this app&apos;s id and connect again.</source>
        <translation>Das Token wurde für eine andere App erzeugt. Erzeugen Sie ein Company Request Token für die Id dieser App und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The sign-in to Concur has expired or was revoked. Make a new company request token and connect again.</source>
        <translation>Die Anmeldung bei Concur ist abgelaufen oder wurde widerrufen. Erzeugen Sie ein neues Company Request Token und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Concur refused the sign-in. Check the connection&apos;s data; if they are right, connect again with a new company request token.</source>
        <translation>Concur hat die Anmeldung abgelehnt. Prüfen Sie die Verbindungsdaten; stimmen sie, verbinden Sie erneut mit einem neuen Company Request Token.</translation>
    </message>
    <message>
        <source>Concur&apos;s sign-in is out of order. Try again later.</source>
        <translation>Die Anmeldung von Concur ist gestört. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Concur&apos;s sign-in answered without a token. Check the token address.</source>
        <translation>Die Anmeldung von Concur hat ohne Token geantwortet. Prüfen Sie die Token-Adresse.</translation>
    </message>
    <message>
        <source>Posting expense reports</source>
        <translation>Spesenabrechnungen buchen</translation>
    </message>
    <message>
        <source>Posting invoices</source>
        <translation>Rechnungen buchen</translation>
    </message>
    <message>
        <source>Following purchase requests and orders</source>
        <translation>Bestellanforderungen und Bestellungen verfolgen</translation>
    </message>
    <message>
        <source>Sending vendors to Concur</source>
        <translation>Kreditoren an Concur senden</translation>
    </message>
    <message>
        <source>Reading lists from Concur</source>
        <translation>Listen aus Concur lesen</translation>
    </message>
    <message>
        <source>Sending dimension values to Concur&apos;s lists</source>
        <translation>Dimensionswerte in die Listen von Concur senden</translation>
    </message>
    <message>
        <source>Telling Concur which invoices are paid</source>
        <translation>Concur mitteilen, welche Rechnungen bezahlt sind</translation>
    </message>
    <message>
        <source>Copying receipts and invoice images</source>
        <translation>Belege und Rechnungsbilder kopieren</translation>
    </message>
    <message>
        <source>%1 needs the scope %2, which Concur did not grant. Ask SAP Concur (or whoever registered the app) to add it, then connect again with a new company request token.</source>
        <translation>%1 braucht die Berechtigung (Scope) %2, die Concur nicht erteilt hat. Bitten Sie SAP Concur (oder wer die App angemeldet hat), sie hinzuzufügen; verbinden Sie dann erneut mit einem neuen Company Request Token.</translation>
    </message>
    <message>
        <source>Concur does not let this app see receipts: it lacks the scope IMAGE. Ask SAP Concur (or whoever registered the app) to add it, then connect again with a new company request token.</source>
        <translation>Concur zeigt dieser App keine Belegbilder: Ihr fehlt der Scope IMAGE. Bitten Sie SAP Concur (oder wer die App registriert hat), ihn zu ergänzen, und verbinden Sie dann mit einem neuen Company Request Token noch einmal.</translation>
    </message>
    <message>
        <source>Concur holds no receipt for this entry.</source>
        <translation>Concur hat zu dieser Position kein Belegbild.</translation>
    </message>
    <message>
        <source>Concur holds no receipts for the report as a whole.</source>
        <translation>Concur hat zur Abrechnung als Ganzem keine Belegbilder.</translation>
    </message>
    <message>
        <source>Concur holds no image of this invoice.</source>
        <translation>Concur hat von dieser Rechnung kein Bild.</translation>
    </message>
    <message>
        <source>%1, where Concur keeps its receipts, has a fault of its own. Try again later.</source>
        <translation>%1, wo Concur seine Belegbilder hat, ist selbst gestört. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1, where Concur keeps its receipts, did not take Concur&apos;s link, and not a new one either. Try again later.</source>
        <translation>%1, wo Concur seine Belegbilder hat, nahm den Link von Concur nicht an, und auch keinen neuen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The receipt is larger than %1 MB. Look at it in Concur.</source>
        <translation>Das Belegbild ist größer als %1 MB. Sehen Sie es in Concur an.</translation>
    </message>
    <message>
        <source>%1, where Concur keeps its receipts, sent the request on to another address, which is not followed. Look at the receipt in Concur.</source>
        <translation>%1, wo Concur seine Belegbilder hat, verwies auf eine andere Adresse; dem wird nicht gefolgt. Sehen Sie das Belegbild in Concur an.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Concur::ImageClient</name>
    <message>
        <source>Concur&apos;s link to the receipt leads to an address that nothing is fetched from. Look at the receipt in Concur.</source>
        <translation>Der Link von Concur zum Belegbild führt zu einer Adresse, von der nichts geholt wird. Sehen Sie das Belegbild in Concur an.</translation>
    </message>
    <message>
        <source>What Concur keeps here is a file of another type than PNG, JPEG or PDF. Look at it in Concur.</source>
        <translation>Was Concur hier hat, ist eine Datei anderer Art als PNG, JPEG oder PDF. Sehen Sie sie in Concur an.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::DifferenceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account in NAV</source>
        <translation>Konto in NAV</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::DimensionsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Code in NAV</source>
        <translation>Code in NAV</translation>
    </message>
    <message>
        <source>Name in NAV</source>
        <translation>Name in NAV</translation>
    </message>
    <message>
        <source>List in Concur</source>
        <translation>Liste in Concur</translation>
    </message>
    <message>
        <source>Code in Concur</source>
        <translation>Code in Concur</translation>
    </message>
    <message>
        <source>Name in Concur</source>
        <translation>Name in Concur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::DocumentsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Vendor or employee</source>
        <translation>Kreditor oder Mitarbeiter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>NAV number</source>
        <translation>NAV-Nummer</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::ExchangesModel</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::MappingsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a second row for %1. Change or delete one of them, or narrow one by a condition or a day.</source>
        <translation>Für %1 gibt es eine zweite Zeile. Ändern oder löschen Sie eine davon, oder grenzen Sie eine durch eine Bedingung oder einen Tag ein.</translation>
    </message>
    <message>
        <source>The code of a row that stands cannot be changed. Add a row for the other code.</source>
        <translation>Der Code einer bestehenden Zeile kann nicht geändert werden. Fügen Sie für den anderen Code eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Two lines are for %1. Keep one.</source>
        <translation>Zwei Zeilen gelten für %1. Behalten Sie eine.</translation>
    </message>
    <message>
        <source>suggested %1 %</source>
        <translation>Vorschlag %1 %</translation>
    </message>
    <message>
        <source>%1 %2: %3. Ctrl+Enter takes it.</source>
        <translation>%1 %2: %3. Strg+Eingabe übernimmt ihn.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::MonthListModel</name>
    <message>
        <source>Nothing is left over.</source>
        <translation>Es bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>NAV&apos;s ledger shows what was posted, line by line, or was not asked yet.</source>
        <translation>NAVs Hauptbuch zeigt Zeile für Zeile, was gebucht wurde, oder wurde noch nicht befragt.</translation>
    </message>
    <message>
        <source>Everything that was approved in the month is posted in it.</source>
        <translation>Alles, was im Monat freigegeben wurde, ist in ihm gebucht.</translation>
    </message>
    <message>
        <source>Nothing needs to be accrued.</source>
        <translation>Nichts ist abzugrenzen.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Nobody approved their own work, ignored or corrected a document of this month.</source>
        <translation>Niemand hat Eigenes freigegeben oder einen Beleg dieses Monats ignoriert oder berichtigt.</translation>
    </message>
    <message>
        <source>Nobody has signed this month off yet.</source>
        <translation>Noch hat niemand diesen Monat abgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::OpenOrdersModel</name>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>close in NAV</source>
        <translation>in NAV abschließen</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>Menge mindern</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Purchase request %1 took its place.</source>
        <translation>Die Bestellanforderung %1 ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>Invoice %1, %2 in NAV</source>
        <translation>Rechnung %1, %2 in NAV</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>In Concur</source>
        <translation>In Concur</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Kreditor</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Invoiced beside it</source>
        <translation>Daneben berechnet</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::ReplayModel</name>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::RequestLinesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <translation>Kreditorcode</translation>
    </message>
    <message>
        <source>Address code</source>
        <translation>Adresscode</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Expense type</source>
        <translation>Spesenart</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Benötigt bis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::RequestsModel</name>
    <message>
        <source>Takes the place of %1.</source>
        <translation>Tritt an die Stelle von %1.</translation>
    </message>
    <message>
        <source>%1 takes its place.</source>
        <translation>%1 tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::RunsModel</name>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Sandbox::Sandbox</name>
    <message>
        <source>The number of documents cannot be negative.</source>
        <translation>Die Zahl der Belege kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Limits are &quot;bc&quot; or &quot;none&quot;, not &quot;%1&quot;.</source>
        <translation>Grenzen sind „bc“ oder „none“, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;. Known are: %2.</source>
        <translation>Die Störung „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>No free port on the loopback address.</source>
        <translation>Auf der Loopback-Adresse ist kein Port frei.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Services::SyncWorker</name>
    <message numerus="yes">
        <source>Cancelled after %n document(s) posted. The next run goes on from here.</source>
        <translation>
            <numerusform>Nach %n gebuchtem Beleg angehalten. Der nächste Lauf macht hier weiter.</numerusform>
            <numerusform>Nach %n gebuchten Belegen angehalten. Der nächste Lauf macht hier weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n document(s) would be posted</source>
        <translation>
            <numerusform>Probelauf: %n Beleg würde gebucht</numerusform>
            <numerusform>Probelauf: %n Belege würden gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) posted</source>
        <translation>
            <numerusform>%n Beleg gebucht</numerusform>
            <numerusform>%n Belege gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 held</source>
        <translation>%1, %2 zurückgestellt</translation>
    </message>
    <message>
        <source>%1, %2 in doubt</source>
        <translation>%1, %2 unklar</translation>
    </message>
    <message>
        <source>%1, %2 awaiting approval</source>
        <translation>%1, %2 warten auf Freigabe</translation>
    </message>
    <message>
        <source>%1. Stopped half-way: %2</source>
        <translation>%1. Auf halbem Weg stehen geblieben: %2</translation>
    </message>
    <message>
        <source>A run is under way. Wait until it has ended, or cancel it.</source>
        <translation>Ein Lauf ist im Gange. Warten Sie, bis er beendet ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Concur is connected.</source>
        <translation>Concur ist verbunden.</translation>
    </message>
    <message>
        <source>NAV is connected.</source>
        <translation>NAV ist verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) exported to %1.</source>
        <translation>
            <numerusform>%n Zuordnung nach %1 exportiert.</numerusform>
            <numerusform>%n Zuordnungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1, %2 changed after posting</source>
        <translation>%1, %2 nach Buchung geändert</translation>
    </message>
    <message>
        <source>%1. Needs you: %2</source>
        <translation>%1. Braucht Sie: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Concur still wait.</source>
        <translation>
            <numerusform>%n Aufruf an Concur wartet noch.</numerusform>
            <numerusform>%n Aufrufe an Concur warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 call(s) to Concur waiting</source>
        <translation>%1, %2 Aufruf(e) an Concur warten</translation>
    </message>
    <message>
        <source>The proposal was turned down.</source>
        <translation>Der Vorschlag wurde abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert.</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored, encrypted. Send a test to see whether it arrives.</source>
        <translation>Verschlüsselt gespeichert. Senden Sie einen Test, um zu sehen, ob er ankommt.</translation>
    </message>
    <message>
        <source>A message is under way. Try again when it has arrived.</source>
        <translation>Eine Nachricht ist unterwegs. Versuchen Sie es wieder, wenn sie angekommen ist.</translation>
    </message>
    <message>
        <source>The test message was sent. Answer: %1</source>
        <translation>Die Testnachricht wurde gesendet. Antwort: %1</translation>
    </message>
    <message>
        <source>Concur is just being connected. Try again in a moment.</source>
        <translation>Concur wird gerade verbunden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled. The next run goes on from here.</source>
        <translation>Abgebrochen. Der nächste Lauf macht hier weiter.</translation>
    </message>
    <message>
        <source>Compared, nothing was sent. To Concur would go: %1 vendor(s), %2 dimension value(s)</source>
        <translation>Verglichen, nichts gesendet. Nach Concur gingen: Kreditoren %1, Dimensionswerte %2</translation>
    </message>
    <message>
        <source>Brought to Concur: %1 vendor(s), %2 dimension value(s)</source>
        <translation>Nach Concur gebracht: Kreditoren %1, Dimensionswerte %2</translation>
    </message>
    <message>
        <source>%1. Proposed for NAV: %2</source>
        <translation>%1. Für NAV vorgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1. Made in NAV: %2</source>
        <translation>%1. In NAV angelegt: %2</translation>
    </message>
    <message>
        <source>%1. Conflicts: %2</source>
        <translation>%1. Konflikte: %2</translation>
    </message>
    <message>
        <source>%1 does not come to zero; what is left over is listed.</source>
        <translation>%1 ergibt nicht null; was übrig bleibt, ist aufgeführt.</translation>
    </message>
    <message>
        <source>%1 comes to zero, but NAV&apos;s ledger differs in %2 place(s).</source>
        <translation>%1 ergibt null, aber NAVs Hauptbuch weicht an %2 Stelle(n) ab.</translation>
    </message>
    <message>
        <source>%1 comes to zero. Postings compared with NAV: %2.</source>
        <translation>%1 ergibt null. Mit NAV verglichene Buchungen: %2.</translation>
    </message>
    <message>
        <source>%1 is signed off. It stands in the trail.</source>
        <translation>%1 ist abgezeichnet. Es steht im Prüfpfad.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) made</source>
        <translation>
            <numerusform>%n Abonnement angelegt</numerusform>
            <numerusform>%n Abonnements angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n verlängert</numerusform>
            <numerusform>%n verlängert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off</source>
        <translation>
            <numerusform>%n abgemeldet</numerusform>
            <numerusform>%n abgemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar is written to %1.</source>
        <translation>Der Kalender ist nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::TieOutModel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::TimeLineModel</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui</name>
    <message>
        <source>This system cannot show the receipt here: it has nothing that reads %1.</source>
        <translation>Dieses System kann das Belegbild hier nicht zeigen: Es hat nichts, was %1 liest.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Save the receipt and look at it in another program.</source>
        <translation>Diese Seite lässt sich nicht zeigen. Speichern Sie das Belegbild und sehen Sie es in einem anderen Programm an.</translation>
    </message>
    <message>
        <source>The receipt is damaged and cannot be shown. Look at it in Concur.</source>
        <translation>Das Belegbild ist beschädigt und lässt sich nicht zeigen. Sehen Sie es in Concur an.</translation>
    </message>
    <message>
        <source>The receipt has %1 × %2 pixels, too many to show here. Save it and look at it in another program.</source>
        <translation>Das Belegbild hat %1 × %2 Bildpunkte, zu viele, um es hier zu zeigen. Speichern Sie es und sehen Sie es in einem anderen Programm an.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ActionBar</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>&amp;Zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Bemerkung…</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Z&amp;urückschicken…</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorieren…</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo approval</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>%1 looks after it.</source>
        <translation>%1 kümmert sich darum.</translation>
    </message>
    <message>
        <source>All documents of this list are chosen.</source>
        <translation>Alle Belege dieser Liste sind gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) chosen.</source>
        <translation>
            <numerusform>%n Beleg gewählt.</numerusform>
            <numerusform>%n Belege gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) chosen, %1.</source>
        <translation>
            <numerusform>%n Beleg gewählt, %1.</numerusform>
            <numerusform>%n Belege gewählt, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked now, %n could go on (%1).</source>
        <translation>
            <numerusform>Jetzt geprüft, könnte %n weiter (%1).</numerusform>
            <numerusform>Jetzt geprüft, könnten %n weiter (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay held: %1.</source>
        <translation>
            <numerusform>%n bliebe zurückgestellt: %1.</numerusform>
            <numerusform>%n blieben zurückgestellt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), %1</source>
        <translation>
            <numerusform>%n Beleg, %1</numerusform>
            <numerusform>%n Belege, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore documents</source>
        <translation>Belege ignorieren</translation>
    </message>
    <message>
        <source>Why are they not to be posted? The trail keeps this reason.</source>
        <translation>Warum sollen sie nicht gebucht werden? Der Prüfpfad bewahrt den Grund.</translation>
    </message>
    <message>
        <source>Why is it not to be posted? The trail keeps this reason.</source>
        <translation>Warum soll er nicht gebucht werden? Der Prüfpfad bewahrt den Grund.</translation>
    </message>
    <message>
        <source>%1 will never go to NAV. It can be taken back as long as nothing else was decided.</source>
        <translation>%1: kommt nie nach NAV. Das lässt sich zurücknehmen, solange nichts anderes entschieden wurde.</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Undo ignoring</source>
        <translation>Ignorieren zurücknehmen</translation>
    </message>
    <message>
        <source>Assign documents</source>
        <translation>Belege zuweisen</translation>
    </message>
    <message>
        <source>Who looks after it? Leave it blank for nobody in particular.</source>
        <translation>Wer kümmert sich darum? Leer heißt: niemand Bestimmtes.</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>Undo assignment</source>
        <translation>Zuweisung zurücknehmen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>A remark for whoever looks at it. It stands in the trail and cannot be taken out.</source>
        <translation>Eine Bemerkung für alle, die ihn ansehen. Sie steht im Prüfpfad und bleibt dort.</translation>
    </message>
    <message>
        <source>&amp;Add remark</source>
        <translation>Bemerkung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>All documents of this list</source>
        <translation>Alle Belege dieser Liste</translation>
    </message>
    <message>
        <source>Each document goes with its own reasons besides, line by line. %1.</source>
        <translation>Jeder Beleg geht außerdem mit seinen eigenen Gründen, Zeile für Zeile. %1.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AlertBanner</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AlertSetupDialog</name>
    <message>
        <source>Alerts: %1</source>
        <translation>Meldungen: %1</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Secrets are encrypted before they are stored, and asked for anew each time.</source>
        <translation>Geheimnisse werden vor dem Speichern verschlüsselt und jedes Mal neu abgefragt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>empty: as stored</source>
        <translation>leer: wie gespeichert</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User and password belong together: give both, or neither.</source>
        <translation>Benutzer und Passwort gehören zusammen: Geben Sie beides an oder keines.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AlertsCard</name>
    <message>
        <source>Failed %1: %2</source>
        <translation>Gescheitert %1: %2</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>Nächster Versuch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait</source>
        <translation>
            <numerusform>%n Sache wartet</numerusform>
            <numerusform>%n Sachen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent %1: %2</source>
        <translation>Zuletzt gesendet %1: %2</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Sammelmeldung</translation>
    </message>
    <message>
        <source>Server and receivers…</source>
        <translation>Server und Empfänger…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Meldungen: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Test senden: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AuditFilterPane</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Save as v&amp;iew…</source>
        <translation>Als Ans&amp;icht sichern…</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Jede Handlung</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>NAV number or run</source>
        <translation>NAV-Nummer oder Lauf</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Betrag von</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Betrag bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AuditPage</name>
    <message>
        <source>Search: number, name, action, amount</source>
        <translation>Suche: Nummer, Name, Aktion, Betrag</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>No entry here. Every step of every document is kept in this trail; nobody can edit it.</source>
        <translation>Hier ist kein Eintrag. Jeder Schritt jedes Belegs steht in diesem Prüfpfad; niemand kann ihn bearbeiten.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Dieser &amp;Monat</translation>
    </message>
    <message>
        <source>&amp;People only</source>
        <translation>Nur &amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gesicherte Ansichten</translation>
    </message>
    <message>
        <source>Remove vie&amp;w</source>
        <translation>Ansicht ent&amp;fernen</translation>
    </message>
    <message>
        <source>Person, action, period, number, amount (Shift+F3); Alt+F3 filters to the value of a cell</source>
        <translation>Person, Handlung, Zeitraum, Nummer, Betrag (Umschalt+F3); Alt+F3 filtert auf den Wert einer Zelle</translation>
    </message>
    <message>
        <source>%1+ hits</source>
        <translation>%1+ Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>No entry fits. Clear the search or the filter to see the whole trail.</source>
        <translation>Kein Eintrag passt. Leeren Sie Suche oder Filter, um den ganzen Prüfpfad zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Filter (%1)</source>
        <translation>&amp;Filter (%1)</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht sichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Whole trail</source>
        <translation>Ganzer Prüfpfad</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Prüfpfad exportieren</translation>
    </message>
    <message>
        <source>Writes all that the filters leave, as Excel workbook, PDF, CSV or JSON</source>
        <translation>Schreibt alles, was die Filter lassen, als Excel-Arbeitsmappe, PDF, CSV oder JSON</translation>
    </message>
    <message>
        <source>Settings on a &amp;day…</source>
        <translation>S&amp;tichtag …</translation>
    </message>
    <message>
        <source>Settings, mappings and rights as they stood on a day</source>
        <translation>Einstellungen, Zuordnungen und Rechte, wie sie an einem Tag standen</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AuditSide</name>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>Beleg ö&amp;ffnen</translation>
    </message>
    <message>
        <source>S&amp;ame document</source>
        <translation>Gleicher &amp;Beleg</translation>
    </message>
    <message>
        <source>Same n&amp;umber</source>
        <translation>Gleiche N&amp;ummer</translation>
    </message>
    <message>
        <source>Same &amp;run</source>
        <translation>Gleicher Lau&amp;f</translation>
    </message>
    <message>
        <source>Around the entry</source>
        <translation>Rund um den Eintrag</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Time line of the document</source>
        <translation>Zeitleiste des Belegs</translation>
    </message>
    <message>
        <source>Nothing was exchanged around this entry, or it is forgotten by now (audit.retentionDays).</source>
        <translation>Rund um diesen Eintrag wurde nichts ausgetauscht, oder es ist inzwischen vergessen (audit.retentionDays).</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose one to see the life of its document.</source>
        <translation>Wählen Sie einen, um den Werdegang seines Belegs zu sehen.</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Anfragen (%1)</translation>
    </message>
    <message>
        <source>previous hash</source>
        <translation>voriger Hash</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>FIS id</source>
        <translation>FIS-Kennung</translation>
    </message>
    <message>
        <source>prev</source>
        <translation>davor</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::BarChart</name>
    <message>
        <source>Documents posted per day</source>
        <translation>Gebuchte Belege je Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) posted in the last 30 days</source>
        <translation>
            <numerusform>%n Beleg in den letzten 30 Tagen gebucht</numerusform>
            <numerusform>%n Belege in den letzten 30 Tagen gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>What a run posts shows here, day by day.</source>
        <translation>Was ein Lauf bucht, steht hier Tag für Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s) posted</source>
        <translation>
            <numerusform>%1: %n Beleg gebucht</numerusform>
            <numerusform>%1: %n Belege gebucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::CellPreviewDialog</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cells before they land</source>
        <translation>Zellen, bevor sie übernommen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), all valid. Nothing is stored before you save.</source>
        <translation>
            <numerusform>%n Zelle, gültig. Gespeichert wird erst, wenn Sie speichern.</numerusform>
            <numerusform>%n Zellen, alle gültig. Gespeichert wird erst, wenn Sie speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a problem, of %1.</source>
        <translation>
            <numerusform>%n Zelle mit einem Problem, von %1.</numerusform>
            <numerusform>%n Zellen mit einem Problem, von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 all</source>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Only what is &amp;valid</source>
        <translation>Nur das &amp;Gültige</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ChangePane</name>
    <message>
        <source>&amp;Offset and repost</source>
        <translation>&amp;Gegenbuchen und neu buchen</translation>
    </message>
    <message>
        <source>Post the &amp;difference</source>
        <translation>&amp;Unterschied buchen</translation>
    </message>
    <message>
        <source>&amp;Leave it as posted</source>
        <translation>Gebuchtes &amp;stehen lassen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>What changes in NAV</source>
        <translation>Was sich in NAV ändert</translation>
    </message>
    <message>
        <source>Changed after posting</source>
        <translation>Nach der Buchung geändert</translation>
    </message>
    <message>
        <source>Why; the trail keeps this reason</source>
        <translation>Warum; das Protokoll behält diesen Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::CloneDialog</name>
    <message>
        <source>From company</source>
        <translation>Von Mandant</translation>
    </message>
    <message>
        <source>To company</source>
        <translation>Zu Mandant</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the rows of a company</source>
        <translation>Zeilen eines Mandanten kopieren</translation>
    </message>
    <message>
        <source>Rows without a company hold for every company and need no copy.</source>
        <translation>Zeilen ohne Mandant gelten für jeden Mandanten und brauchen keine Kopie.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Zu</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be added.</source>
        <translation>
            <numerusform>%n Zeile käme hinzu.</numerusform>
            <numerusform>%n Zeilen kämen hinzu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ConnectionsPage</name>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>SAP Concur</source>
        <translation>SAP Concur</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Company UUID</source>
        <translation>Company UUID</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Request Token</translation>
    </message>
    <message>
        <source>System id</source>
        <translation>System-Id</translation>
    </message>
    <message>
        <source>Dynamics NAV / Business Central</source>
        <translation>Dynamics NAV / Business Central</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Sign-in to NAV</source>
        <translation>Anmeldung bei NAV</translation>
    </message>
    <message>
        <source>Microsoft Entra (OAuth)</source>
        <translation>Microsoft Entra (OAuth)</translation>
    </message>
    <message>
        <source>User and web service access key</source>
        <translation>Benutzer und Webdienst-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Enter what the administrator of the other system gave you. Secrets are encrypted before they are stored.</source>
        <translation>Tragen Sie ein, was Ihnen die Administration des anderen Systems gegeben hat. Geheimnisse werden verschlüsselt, bevor sie gespeichert werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Connecting again replaces what is stored.</source>
        <translation>Erneutes Verbinden ersetzt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Company %1. Connecting again replaces what is stored.</source>
        <translation>Mandant %1. Erneutes Verbinden ersetzt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ControlsDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>Änderungen &amp;ab</translation>
    </message>
    <message>
        <source>Changes from</source>
        <translation>Änderungen ab</translation>
    </message>
    <message>
        <source>Settings on a day</source>
        <translation>Einstellungen an einem Tag</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>&amp;Mappings</source>
        <translation>&amp;Zuordnungen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>&amp;Rechte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Am Ende des</translation>
    </message>
    <message>
        <source>Export settings, mappings and rights</source>
        <translation>Einstellungen, Zuordnungen und Rechte exportieren</translation>
    </message>
    <message>
        <source>Writes all of it with the head of the chain, as Excel workbook, PDF or CSV</source>
        <translation>Schreibt alles mit dem Kopf der Kette, als Excel-Arbeitsmappe, PDF oder CSV</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Der Prüfpfad wird gelesen…</translation>
    </message>
    <message>
        <source>never set</source>
        <translation>nie gesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::CounterCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::DesktopAlerts</name>
    <message>
        <source>Ledgerbridge</source>
        <translation>Ledgerbridge</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::DetailPane</name>
    <message>
        <source>Parts of the document</source>
        <translation>Teile des Belegs</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Time line of the document</source>
        <translation>Zeitleiste des Belegs</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Kein Beleg gewählt</translation>
    </message>
    <message>
        <source>Choose one to see its lines in Concur and in NAV.</source>
        <translation>Wählen Sie einen, um seine Zeilen in Concur und in NAV zu sehen.</translation>
    </message>
    <message>
        <source>NAV %1</source>
        <translation>NAV %1</translation>
    </message>
    <message>
        <source>Shown with today&apos;s mappings. What was posted stands in the time line.</source>
        <translation>Mit den heutigen Zuordnungen dargestellt. Was gebucht wurde, steht in der Zeitleiste.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Belegbild</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>Undo mapping</source>
        <translation>Zuordnung zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::DimensionsPane</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Filter: dimension, list, code, name</source>
        <translation>Filter: Dimension, Liste, Code, Name</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Turn down…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Cop&amp;y task</source>
        <translation>Aufgabe &amp;kopieren</translation>
    </message>
    <message>
        <source>Lets the value into NAV: the next run makes it where the connection can, else it is a task.</source>
        <translation>Lässt den Wert nach NAV: Der nächste Lauf legt ihn an, wenn die Verbindung es kann, sonst ist er eine Aufgabe.</translation>
    </message>
    <message>
        <source>Dimension, code and name with tabs between them, to be pasted into NAV.</source>
        <translation>Dimension, Code und Name mit Tabulatoren dazwischen, zum Einfügen in NAV.</translation>
    </message>
    <message>
        <source>No dimension value is known. A run with dimensions.toConcur, or with lists named in dimensions.lists, looks at both sides.</source>
        <translation>Kein Dimensionswert ist bekannt. Ein Lauf mit dimensions.toConcur oder mit Listen in dimensions.lists sieht auf beiden Seiten nach.</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n value(s) not to be made in NAV?</source>
        <translation>
            <numerusform>Warum soll %n Wert nicht in NAV angelegt werden?</numerusform>
            <numerusform>Warum sollen %n Werte nicht in NAV angelegt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not proposed again; the reason stands in the trail. Documents with such a code wait until it is mapped.</source>
        <translation>Sie werden nicht wieder vorgeschlagen; der Grund steht im Prüfpfad. Belege mit einem solchen Code warten, bis er zugeordnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied; paste them into NAV&apos;s dimension values.</source>
        <translation>
            <numerusform>%n Zeile kopiert; fügen Sie sie in NAV bei den Dimensionswerten ein.</numerusform>
            <numerusform>%n Zeilen kopiert; fügen Sie sie in NAV bei den Dimensionswerten ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::DocumentsPage</name>
    <message>
        <source>Filter: number, name, amount</source>
        <translation>Filter: Nummer, Name, Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>No document here yet. Sync now (F9) brings the approved ones from Concur.</source>
        <translation>Hier ist noch kein Beleg. „Jetzt abgleichen“ (F9) holt die genehmigten aus Concur.</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n document(s)</source>
        <translation>
            <numerusform>der neueste Beleg</numerusform>
            <numerusform>die neuesten %n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;urchasing</source>
        <translation>&amp;Einkauf</translation>
    </message>
    <message>
        <source>&amp;New purchase request…</source>
        <translation>&amp;Neue Bestellanforderung…</translation>
    </message>
    <message>
        <source>There is no document %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Beleg %1.</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Belege exportieren</translation>
    </message>
    <message>
        <source>Writes all that filter and state leave, as Excel workbook, PDF or CSV</source>
        <translation>Schreibt alles, was Filter und Status übrig lassen, als Excel-Arbeitsmappe, PDF oder CSV</translation>
    </message>
    <message>
        <source>Posted on %1  ×</source>
        <translation>Gebucht am %1  ×</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ExchangeDialog</name>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Answer: %1 in %2</source>
        <translation>Antwort: %1 in %2</translation>
    </message>
    <message>
        <source>Sent %1 bytes, received %2 bytes</source>
        <translation>%1 Bytes gesendet, %2 Bytes empfangen</translation>
    </message>
    <message>
        <source>Correlation: %1</source>
        <translation>Korrelation: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Concur</source>
        <translation>Concur</translation>
    </message>
    <message>
        <source>NAV</source>
        <translation>NAV</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>What was sent and answered is not kept (setting audit.bodies).</source>
        <translation>Was gesendet und geantwortet wurde, wird nicht aufbewahrt (Einstellung audit.bodies).</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ExchangePage</name>
    <message>
        <source>made at once</source>
        <translation>sofort angelegt</translation>
    </message>
    <message>
        <source>proposed, a person decides</source>
        <translation>vorgeschlagen, ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>NAV is right</source>
        <translation>NAV hat recht</translation>
    </message>
    <message>
        <source>Concur is right</source>
        <translation>Concur hat recht</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>To Concur: %1 · To NAV: %2 · Where both sides have changed: %3</source>
        <translation>Nach Concur: %1 · Nach NAV: %2 · Wo beide Seiten geändert haben: %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>C&amp;ompare now</source>
        <translation>&amp;Jetzt vergleichen</translation>
    </message>
    <message>
        <source>&amp;Bring over now</source>
        <translation>Jetzt &amp;übertragen</translation>
    </message>
    <message>
        <source>Parts of vendors and dimensions</source>
        <translation>Teile von Kreditoren und Dimensionen</translation>
    </message>
    <message>
        <source>Reads both sides anew and sends nothing.</source>
        <translation>Liest beide Seiten neu und sendet nichts.</translation>
    </message>
    <message>
        <source>A run over vendors and dimensions alone: brings over what is switched on.</source>
        <translation>Ein Lauf nur über Kreditoren und Dimensionen: überträgt, was eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>Beide Seiten werden verglichen…</translation>
    </message>
    <message>
        <source>Bringing over vendors and dimensions…</source>
        <translation>Kreditoren und Dimensionen werden übertragen…</translation>
    </message>
    <message>
        <source>Vendors %1</source>
        <translation>Kreditoren %1</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Kreditoren</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Anträge %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Dimensions %1</source>
        <translation>Dimensionen %1</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a person</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>Settings: %1.toConcur, %1.toNav, %1.conflicts; on the page Connections</source>
        <translation>Einstellungen: %1.toConcur, %1.toNav, %1.conflicts; auf der Seite Verbindungen</translation>
    </message>
    <message>
        <source>Nothing looks at Concur&apos;s vendors: set vendors.toConcur or vendors.toNav on the page Connections.</source>
        <translation>Niemand sieht nach den Kreditoren von Concur: Stellen Sie vendors.toConcur oder vendors.toNav auf der Seite Verbindungen ein.</translation>
    </message>
    <message>
        <source>Nobody has looked at Concur&apos;s vendors yet: compare now, or wait for the next run.</source>
        <translation>Noch niemand hat nach den Kreditoren von Concur gesehen: Vergleichen Sie jetzt, oder warten Sie auf den nächsten Lauf.</translation>
    </message>
    <message>
        <source>A run now would make %1 vendor(s) in Concur and change %2; %3 in conflict.</source>
        <translation>Ein Lauf würde jetzt in Concur Kreditoren anlegen: %1, ändern: %2; im Konflikt: %3.</translation>
    </message>
    <message>
        <source>With vendors.toConcur a run would make %1 vendor(s) in Concur and change %2; %3 in conflict.</source>
        <translation>Mit vendors.toConcur würde ein Lauf in Concur Kreditoren anlegen: %1, ändern: %2; im Konflikt: %3.</translation>
    </message>
    <message>
        <source>As the last run left them: %1 only in NAV, %2 differ, %3 proposed for NAV.</source>
        <translation>Wie der letzte Lauf sie hinterließ: nur in NAV %1, verschieden %2, für NAV vorgeschlagen %3.</translation>
    </message>
    <message>
        <source>Vendors &amp; dimensions</source>
        <translation>Kreditoren &amp; Dimensionen</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>verglichen %1</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ExportStrip</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF to print and file (*.pdf)</source>
        <translation>PDF zum Drucken und Ablegen (*.pdf)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>CSV to check the chain from (*.csv)</source>
        <translation>CSV zum Prüfen der Kette (*.csv)</translation>
    </message>
    <message>
        <source>JSON to check the chain from (*.json)</source>
        <translation>JSON zum Prüfen der Kette (*.json)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3</source>
        <translation>Export nach %1: %2 von %3</translation>
    </message>
    <message>
        <source>Exporting to %1: %2</source>
        <translation>Export nach %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1. Head of the chain: %2</source>
        <translation>
            <numerusform>%n Eintrag steht in %1. Kopf der Kette: %2</numerusform>
            <numerusform>%n Einträge stehen in %1. Kopf der Kette: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::FileProblemsDialog</name>
    <message>
        <source>Problems in %1</source>
        <translation>Probleme in %1</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Nothing was taken from the file.</source>
        <translation>
            <numerusform>%n Problem. Aus der Datei wurde nichts übernommen.</numerusform>
            <numerusform>%n Probleme. Aus der Datei wurde nichts übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n sound row(s)</source>
        <translation>
            <numerusform>Die %n einwandfreie Zeile &amp;übernehmen</numerusform>
            <numerusform>Die %n einwandfreien Zeilen &amp;übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::FilteredList</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Status</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::FinishingNotice</name>
    <message>
        <source>Ledgerbridge</source>
        <translation>Ledgerbridge</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>What was sent is waited for, so that nothing is left in doubt. Nothing new begins.</source>
        <translation>Auf das bereits Gesendete wird gewartet, damit nichts unklar bleibt. Neues beginnt nicht mehr.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird beendet</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::FirstRunDialog</name>
    <message>
        <source>Welcome to Ledgerbridge</source>
        <translation>Willkommen bei Ledgerbridge</translation>
    </message>
    <message>
        <source>Approved in Concur, posted in NAV, once, with proof</source>
        <translation>In Concur genehmigt, in NAV gebucht: einmal und mit Nachweis</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you say so.</source>
        <translation>Nichts verlässt diesen Computer, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Explore the demo company</source>
        <translation>Die Demofirma erkunden</translation>
    </message>
    <message>
        <source>A made-up company with 200 documents and planted problems, on this computer only. No credentials needed; it is gone when you close it.</source>
        <translation>Eine erfundene Firma mit 200 Belegen und eingebauten Problemen, nur auf diesem Computer. Zugangsdaten sind nicht nötig; beim Schließen ist sie wieder fort.</translation>
    </message>
    <message>
        <source>&amp;Explore the demo company</source>
        <translation>&amp;Demofirma erkunden</translation>
    </message>
    <message>
        <source>Connect your systems</source>
        <translation>Eigene Systeme verbinden</translation>
    </message>
    <message>
        <source>Makes a workspace and asks for the connection data of Concur and of Dynamics NAV or Business Central. A dry run shows what would happen first.</source>
        <translation>Legt einen Arbeitsbereich an und fragt nach den Verbindungsdaten von Concur und von Dynamics NAV oder Business Central. Ein Probelauf zeigt zuerst, was geschehen würde.</translation>
    </message>
    <message>
        <source>&amp;Connect your systems</source>
        <translation>&amp;Eigene Systeme verbinden</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::GridColumns</name>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::GridCommands</name>
    <message>
        <source>&amp;Add row</source>
        <translation>Zeile hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add row for the same &amp;code</source>
        <translation>Zeile für denselben &amp;Code hinzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete rows</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>Take &amp;suggestion</source>
        <translation>&amp;Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Take all suggestions a&amp;bove…</source>
        <translation>Alle Vorschläge übernehmen a&amp;b …</translation>
    </message>
    <message>
        <source>C&amp;opy with headings</source>
        <translation>Mit Überschriften k&amp;opieren</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Einfügen …</translation>
    </message>
    <message>
        <source>&amp;Fill down from above</source>
        <translation>Von oben aus&amp;füllen</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Suchen und e&amp;rsetzen …</translation>
    </message>
    <message>
        <source>Only rows with this &amp;value</source>
        <translation>Nur Zeilen mit diesem &amp;Wert</translation>
    </message>
    <message>
        <source>Sor&amp;t by this column</source>
        <translation>Nach dieser Spal&amp;te sortieren</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Take suggestions</source>
        <translation>Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Take all suggestions</source>
        <translation>Alle Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Least score in per cent. Rows that have a target are left alone.</source>
        <translation>Kleinste Übereinstimmung in Prozent. Zeilen, die ein Ziel haben, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::HistoryDialog</name>
    <message>
        <source>Versions of the mappings</source>
        <translation>Fassungen der Zuordnungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>&amp;Back to this version…</source>
        <translation>&amp;Zurück zu dieser Fassung …</translation>
    </message>
    <message>
        <source>History of the mappings</source>
        <translation>Verlauf der Zuordnungen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Makes edits that lead back; nothing changes before you save them</source>
        <translation>Macht Änderungen, die zurückführen; nichts ändert sich, bevor Sie sie speichern</translation>
    </message>
    <message>
        <source>One version shows what it changed. Choose two (Ctrl) to see what lies between them.</source>
        <translation>Eine Fassung zeigt, was sie geändert hat. Wählen Sie zwei (Strg), um zu sehen, was zwischen ihnen liegt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1, proposed by %2</source>
        <translation>%1, vorgeschlagen von %2</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Was Fassung %1 geändert hat</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>Von Fassung %1 zu Fassung %2</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::LinesTable</name>
    <message>
        <source>Lines in Concur and in NAV</source>
        <translation>Zeilen in Concur und in NAV</translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation>Dieser Beleg hat keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::MainWindow</name>
    <message>
        <source>Ledgerbridge</source>
        <translation>Ledgerbridge</translation>
    </message>
    <message>
        <source>Find anything   Alt+Q</source>
        <translation>Beleg suchen   Alt+Q</translation>
    </message>
    <message>
        <source>Find a document by any number or name</source>
        <translation>Einen Beleg nach beliebiger Nummer oder Name suchen</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Shows what a run would do; writes nothing (Ctrl+Alt+F9)</source>
        <translation>Zeigt, was ein Lauf täte; schreibt nichts (Strg+Alt+F9)</translation>
    </message>
    <message>
        <source>&amp;Sync now   F9</source>
        <translation>&amp;Jetzt abgleichen   F9</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Demofirma</translation>
    </message>
    <message>
        <source>Business Central</source>
        <translation>Business Central</translation>
    </message>
    <message>
        <source>%1 · Demo</source>
        <translation>%1 · Demo</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Letzter Abgleich %1</translation>
    </message>
    <message>
        <source>Concur connected</source>
        <translation>Concur verbunden</translation>
    </message>
    <message>
        <source>Concur not connected</source>
        <translation>Concur nicht verbunden</translation>
    </message>
    <message>
        <source>NAV connected</source>
        <translation>NAV verbunden</translation>
    </message>
    <message>
        <source>NAV not connected</source>
        <translation>NAV nicht verbunden</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Schließen ohne Speichern</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::MappingBar</name>
    <message>
        <source>Filter: code, name, target</source>
        <translation>Filter: Code, Name, Ziel</translation>
    </message>
    <message>
        <source>Shows only these rows</source>
        <translation>Zeigt nur diese Zeilen</translation>
    </message>
    <message>
        <source>&amp;Test on past months…</source>
        <translation>An Belegen &amp;prüfen …</translation>
    </message>
    <message>
        <source>Runs past documents through the edited mappings and lists what would land elsewhere</source>
        <translation>Führt vergangene Belege durch die geänderten Zuordnungen und listet auf, was anderswo landen würde</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Who changed what, when and why; and back</source>
        <translation>Wer was wann und warum geändert hat; und zurück</translation>
    </message>
    <message>
        <source>&amp;More ▾</source>
        <translation>&amp;Mehr ▾</translation>
    </message>
    <message>
        <source>Rows, blocks of cells, columns, files</source>
        <translation>Zeilen, Zellblöcke, Spalten, Dateien</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::MappingsPage</name>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Kinds of mappings</source>
        <translation>Arten von Zuordnungen</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Zuordnungen importieren</translation>
    </message>
    <message>
        <source>Export mappings</source>
        <translation>Zuordnungen exportieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) · %1 unmapped</source>
        <translation>
            <numerusform>%n Zeile · %1 nicht zugeordnet</numerusform>
            <numerusform>%n Zeilen · %1 nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of mappings are not saved.</source>
        <translation>
            <numerusform>%n Änderung an Zuordnungen ist nicht gespeichert.</numerusform>
            <numerusform>%n Änderungen an Zuordnungen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Ansehen …</translation>
    </message>
    <message>
        <source>No row of this kind. Codes that documents bear appear here by themselves.</source>
        <translation>Keine Zeile dieser Art. Codes, die Belege tragen, erscheinen hier von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of mappings wait(s) for a second person.</source>
        <translation>
            <numerusform>%n Änderung der Zuordnungen wartet auf eine zweite Person.</numerusform>
            <numerusform>%n Änderungen der Zuordnungen warten auf eine zweite Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all ro&amp;ws</source>
        <translation>Alle &amp;Zeilen zeigen</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Copy the rows of a compan&amp;y…</source>
        <translation>Zeilen eines &amp;Mandanten kopieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Zurück zu Fassung %1</translation>
    </message>
    <message>
        <source>Copy the rows of a company</source>
        <translation>Zeilen eines Mandanten kopieren</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::Navigation</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Hält an der nächsten sicheren Stelle an…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>%1   %2:%3</source>
        <translation>%1   %2:%3</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::NoticeStrip</name>
    <message>
        <source>Before the next run: %1</source>
        <translation>Vor dem nächsten Lauf: %1</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::NumberDialog</name>
    <message>
        <source>Number of Concur or NAV, of an order or a run</source>
        <translation>Nummer aus Concur oder NAV, einer Bestellung oder eines Laufs</translation>
    </message>
    <message>
        <source>Go to a number</source>
        <translation>Zu einer Nummer gehen</translation>
    </message>
    <message>
        <source>What the number belongs to</source>
        <translation>Wozu die Nummer gehört</translation>
    </message>
    <message>
        <source>A report, an invoice, a posting in NAV, a purchase order, a FIS id or a run.</source>
        <translation>Eine Abrechnung, eine Rechnung, eine Buchung in NAV, eine Bestellung, eine FIS-Kennung oder ein Lauf.</translation>
    </message>
    <message>
        <source>Nothing here is called %1. What never came into this workspace cannot be found in it.</source>
        <translation>Nichts heißt hier %1. Was nie in diesen Arbeitsbereich kam, ist darin nicht zu finden.</translation>
    </message>
    <message>
        <source>Return opens what is chosen.</source>
        <translation>Die Eingabetaste öffnet, was gewählt ist.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::OverviewPage</name>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Posted per day, last 30 days</source>
        <translation>Gebucht je Tag, letzte 30 Tage</translation>
    </message>
    <message>
        <source>No run yet. Sync now (F9) starts the first one; Dry run shows what it would do.</source>
        <translation>Noch kein Lauf. „Jetzt abgleichen“ (F9) startet den ersten; der Probelauf zeigt, was er täte.</translation>
    </message>
    <message>
        <source>Why records are held</source>
        <translation>Warum Belege zurückgestellt sind</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) · %1</source>
        <translation>
            <numerusform>%n Ursache · %1</numerusform>
            <numerusform>%n Ursachen · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked up in NAV</source>
        <translation>wird in NAV nachgesehen</translation>
    </message>
    <message>
        <source>see Review</source>
        <translation>siehe Prüfung</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Zurückgestellt seit</translation>
    </message>
    <message>
        <source>Expires next</source>
        <translation>Läuft als Nächstes ab</translation>
    </message>
    <message>
        <source>Nothing is known to expire. Connect Concur and NAV first.</source>
        <translation>Nichts ist bekannt, was abläuft. Verbinden Sie zuerst Concur und NAV.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>A click or Return shows what a run did, in the trail.</source>
        <translation>Ein Klick oder die Eingabetaste zeigt im Prüfpfad, was ein Lauf getan hat.</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Kalender exportieren…</translation>
    </message>
    <message>
        <source>A file for Outlook and other calendars, with reminders (iCalendar)</source>
        <translation>Eine Datei für Outlook und andere Kalender, mit Erinnerungen (iCalendar)</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::Page</name>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::PassphraseDialog</name>
    <message>
        <source>Ledgerbridge</source>
        <translation>Ledgerbridge</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Unlock the workspace</source>
        <translation>Arbeitsbereich entsperren</translation>
    </message>
    <message>
        <source>This computer has no key store that could guard the credentials of Concur and NAV. A passphrase does: you are asked for it at each start. Nobody can bring it back when it is forgotten.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher, der die Zugangsdaten von Concur und NAV schützen könnte. Eine Passphrase kann es: Sie werden bei jedem Start danach gefragt. Niemand kann sie wiederherstellen, wenn sie vergessen ist.</translation>
    </message>
    <message>
        <source>The credentials of this workspace are kept under a passphrase.
%1</source>
        <translation>Die Zugangsdaten dieses Arbeitsbereichs liegen unter einer Passphrase.
%1</translation>
    </message>
    <message>
        <source>Passphrase, eight characters or more</source>
        <translation>Passphrase, mindestens acht Zeichen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>&amp;Create workspace</source>
        <translation>Arbeitsbereich &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take eight characters or more.</source>
        <translation>Die Passphrase ist zu kurz. Nehmen Sie mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>Type the passphrase of this workspace.</source>
        <translation>Geben Sie die Passphrase dieses Arbeitsbereichs ein.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Die beiden stimmen nicht überein. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::PictureView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ProposalsDialog</name>
    <message>
        <source>What is proposed</source>
        <translation>Was vorgeschlagen ist</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Turn down</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Proposed mappings</source>
        <translation>Vorgeschlagene Zuordnungen</translation>
    </message>
    <message>
        <source>Why it is turned down</source>
        <translation>Warum abgelehnt wird</translation>
    </message>
    <message>
        <source>Proposal %1 of %2, %3</source>
        <translation>Vorschlag %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::PurchasingPane</name>
    <message>
        <source>Purchase requests</source>
        <translation>Bestellanforderungen</translation>
    </message>
    <message>
        <source>Orders to close in NAV</source>
        <translation>In NAV abzuschließende Bestellungen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Not in Concu&amp;r</source>
        <translation>Nicht in Concu&amp;r</translation>
    </message>
    <message>
        <source>C&amp;losed in NAV</source>
        <translation>In NAV abgesch&amp;lossen</translation>
    </message>
    <message>
        <source>Makes a new request that takes the place of this one.</source>
        <translation>Legt eine neue Anforderung an, die an die Stelle dieser tritt.</translation>
    </message>
    <message>
        <source>You have looked: the request that got no answer is not in Concur.</source>
        <translation>Sie haben nachgesehen: Die Anforderung ohne Antwort ist nicht in Concur.</translation>
    </message>
    <message>
        <source>No purchase request is followed.</source>
        <translation>Keine Bestellanforderung wird verfolgt.</translation>
    </message>
    <message>
        <source>No order waits to be closed in NAV.</source>
        <translation>Keine Bestellung ist in NAV abzuschließen.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReceiptPane</name>
    <message>
        <source>Receipts of the document</source>
        <translation>Belegbilder des Belegs</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Belegbild</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>Kleiner (Strg+Minus)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>Größer (Strg+Plus)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>So breit wie der Bereich (Strg+0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turn by a quarter (Ctrl+R)</source>
        <translation>Um ein Viertel drehen (Strg+R)</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>Im Programm des Systems öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Looking for receipts…</source>
        <translation>Suche nach Belegbildern…</translation>
    </message>
    <message>
        <source>Documents of this kind have no receipts in Concur.</source>
        <translation>Belege dieser Art haben in Concur keine Belegbilder.</translation>
    </message>
    <message>
        <source>Fetching the receipt from Concur…</source>
        <translation>Das Belegbild wird aus Concur geholt…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Belegbild speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Opened in the system&apos;s viewer.</source>
        <translation>Im Programm des Systems geöffnet.</translation>
    </message>
    <message>
        <source>No program of this system opens it. Save it instead.</source>
        <translation>Kein Programm dieses Systems öffnet es. Speichern Sie es stattdessen.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReconciliationPage</name>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>&amp;Compare with Concur and NAV</source>
        <translation>Mit Concur und NAV ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Si&amp;gn off…</source>
        <translation>Ab&amp;zeichnen…</translation>
    </message>
    <message>
        <source>Tie-out</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Asks Concur what it has approved and reads NAV&apos;s ledger again; changes nothing.</source>
        <translation>Fragt Concur, was es freigegeben hat, und liest NAVs Hauptbuch neu; ändert nichts.</translation>
    </message>
    <message>
        <source>Keeps your word that the month is right, with these figures, in the trail.</source>
        <translation>Hält Ihr Wort, dass der Monat stimmt, mit diesen Zahlen im Prüfpfad fest.</translation>
    </message>
    <message>
        <source>Nothing was approved in this month, as far as the workspace knows.</source>
        <translation>In diesem Monat wurde nichts freigegeben, soweit der Arbeitsbereich weiß.</translation>
    </message>
    <message>
        <source>Lists of the month</source>
        <translation>Listen des Monats</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>Monat exportieren</translation>
    </message>
    <message>
        <source>Writes the figures and everything listed, with the head of the trail, as evidence</source>
        <translation>Schreibt die Zahlen und alles Aufgeführte mit dem Kopf des Prüfpfads als Nachweis</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::RemedyPane</name>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Another vendor: number or name</source>
        <translation>Ein anderer Kreditor: Nummer oder Name</translation>
    </message>
    <message>
        <source>V: and a vendor, or G: and an account</source>
        <translation>V: und ein Kreditor, oder G: und ein Sachkonto</translation>
    </message>
    <message>
        <source>G: and the input tax account, or T: and a tax code</source>
        <translation>G: und das Vorsteuerkonto, oder T: und ein Steuercode</translation>
    </message>
    <message>
        <source>Another dimension value: code or name</source>
        <translation>Ein anderer Dimensionswert: Code oder Name</translation>
    </message>
    <message>
        <source>A currency of NAV</source>
        <translation>Eine Währung von NAV</translation>
    </message>
    <message>
        <source>A connected NAV company</source>
        <translation>Ein verbundener NAV-Mandant</translation>
    </message>
    <message>
        <source>Another account: number or name</source>
        <translation>Ein anderes Sachkonto: Nummer oder Name</translation>
    </message>
    <message numerus="yes">
        <source>Releases up to %n · %1</source>
        <translation>
            <numerusform>Gibt bis zu %n Beleg frei · %1</numerusform>
            <numerusform>Gibt bis zu %n Belege frei · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>How well it fits, at most 100</source>
        <translation>Wie gut es passt, höchstens 100</translation>
    </message>
    <message>
        <source>Map %1 to %2 %3</source>
        <translation>%1 zu %2 %3 zuordnen</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Ziel für %1</translation>
    </message>
    <message>
        <source>Map %1 to what is typed</source>
        <translation>%1 dem Eingegebenen zuordnen</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Let vendor %1 through: it is made in NAV</source>
        <translation>Kreditor %1 durchlassen: er wird in NAV angelegt</translation>
    </message>
    <message>
        <source>Turn down…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Turn the vendor down</source>
        <translation>Kreditor ablehnen</translation>
    </message>
    <message>
        <source>Why is this vendor not to be made in NAV?</source>
        <translation>Warum soll dieser Kreditor nicht in NAV angelegt werden?</translation>
    </message>
    <message>
        <source>&amp;Turn down</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Sets %1 to %2 for all documents, then checks those that wait for this.</source>
        <translation>Setzt %1 für alle Belege auf %2 und prüft dann die, die darauf warten.</translation>
    </message>
    <message>
        <source>%1: %2 (prepared by %3 on %4). %5</source>
        <translation>%1: %2 (vorbereitet von %3 am %4). %5</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReplaceDialog</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>&amp;Whole cell only</source>
        <translation>Nur &amp;ganze Zelle</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Groß- und &amp;Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Replace &amp;all…</source>
        <translation>&amp;Alle ersetzen …</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>Sp&amp;alte</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change.</source>
        <translation>
            <numerusform>%n Zelle würde sich ändern.</numerusform>
            <numerusform>%n Zellen würden sich ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReplayCard</name>
    <message>
        <source>Show calls</source>
        <translation>Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Replay now</source>
        <translation>Jetzt wiederholen</translation>
    </message>
    <message>
        <source>Calls to Concur that wait</source>
        <translation>Wartende Aufrufe an Concur</translation>
    </message>
    <message>
        <source>Each call with its next attempt and what Concur said</source>
        <translation>Jeder Aufruf mit seinem nächsten Versuch und dem, was Concur sagte</translation>
    </message>
    <message>
        <source>Makes the failed calls to Concur again, due or not</source>
        <translation>Macht die fehlgeschlagenen Aufrufe an Concur noch einmal, fällig oder nicht</translation>
    </message>
    <message>
        <source>Hide calls</source>
        <translation>Aufrufe verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Concur failed and wait, the next attempt at %1.</source>
        <translation>
            <numerusform>%n Aufruf an Concur ist fehlgeschlagen und wartet, nächster Versuch um %1.</numerusform>
            <numerusform>%n Aufrufe an Concur sind fehlgeschlagen und warten, nächster Versuch um %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a person.</source>
        <translation>
            <numerusform>%n davon braucht jemanden.</numerusform>
            <numerusform>%n davon brauchen jemanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::RequestDialog</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Send to Concur</source>
        <translation>An Concur &amp;senden</translation>
    </message>
    <message>
        <source>New purchase request</source>
        <translation>Neue Bestellanforderung</translation>
    </message>
    <message>
        <source>Purchase request in place of %1</source>
        <translation>Bestellanforderung anstelle von %1</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Noch keine Zeile.</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>Zeile ent&amp;fernen</translation>
    </message>
    <message>
        <source>Sho&amp;w what is sent</source>
        <translation>Zeigen, &amp;was gesendet wird</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Total not known yet</source>
        <translation>Summe noch nicht bekannt</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::RequestForm</name>
    <message>
        <source>How the person is named</source>
        <translation>Wie die Person benannt ist</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Wä&amp;hrung</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>S&amp;hip to (address code)</source>
        <translation>&amp;Lieferung an (Adresscode)</translation>
    </message>
    <message>
        <source>&amp;Bill to (address code)</source>
        <translation>Rechnun&amp;g an (Adresscode)</translation>
    </message>
    <message>
        <source>&amp;Notes to the vendor</source>
        <translation>&amp;Notizen an den Kreditor</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>&amp;Kommentare</translation>
    </message>
    <message>
        <source>by login</source>
        <translation>nach Anmeldename</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>nach E-Mail</translation>
    </message>
    <message>
        <source>by id</source>
        <translation>nach Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::RequestLinesDelegate</name>
    <message>
        <source>Goods or services</source>
        <translation>Waren oder Leistungen</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReviewPage</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Documents that wait</source>
        <translation>Wartende Belege</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Teile der Prüfung</translation>
    </message>
    <message>
        <source>Nothing is held. What fails a check appears here with its reason.</source>
        <translation>Nichts ist zurückgestellt. Was eine Prüfung nicht besteht, erscheint hier mit seinem Grund.</translation>
    </message>
    <message>
        <source>No document waits here.</source>
        <translation>Hier wartet kein Beleg.</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Nach Beleg</translation>
    </message>
    <message>
        <source>Awaiting approval %1</source>
        <translation>Warten auf Freigabe %1</translation>
    </message>
    <message>
        <source>In doubt %1</source>
        <translation>Unklar %1</translation>
    </message>
    <message>
        <source>Changed after posting %1</source>
        <translation>Nach Buchung geändert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts zurückgestellt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Filter: number, name, amount</source>
        <translation>Filter: Nummer, Name, Betrag</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Only documents that are assigned to me</source>
        <translation>Nur Belege, die mir zugewiesen sind</translation>
    </message>
    <message>
        <source>Held %1  ×</source>
        <translation>Zurückgestellt %1  ×</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::SaveBar</name>
    <message>
        <source>&amp;Save and release</source>
        <translation>&amp;Speichern und freigeben</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Warum geändert wird</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Stands in the history of the mappings and in the trail</source>
        <translation>Steht im Verlauf der Zuordnungen und im Prüfpfad</translation>
    </message>
    <message>
        <source>Stores every edit; what waited for them is released at once (Ctrl+S)</source>
        <translation>Speichert jede Änderung; was darauf gewartet hat, wird sofort freigegeben (Strg+S)</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) · Ctrl+Z undoes</source>
        <translation>
            <numerusform>%n Änderung · Strg+Z macht rückgängig</numerusform>
            <numerusform>%n Änderungen · Strg+Z macht rückgängig</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to edit, F8 copies the cell above, Ctrl+Enter takes a suggestion; nothing changes before you save.</source>
        <translation>Tippen ändert, F8 kopiert die Zelle darüber, Strg+Eingabe übernimmt einen Vorschlag; nichts ändert sich, bevor Sie speichern.</translation>
    </message>
    <message numerus="yes">
        <source>Saving releases %n document(s), %1</source>
        <translation>
            <numerusform>Speichern gibt %n Beleg frei, %1</numerusform>
            <numerusform>Speichern gibt %n Belege frei, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving releases nothing yet</source>
        <translation>Speichern gibt noch nichts frei</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) held because: %1</source>
        <translation>
            <numerusform>%n weiterer bleibt angehalten: %1</numerusform>
            <numerusform>%n weitere bleiben angehalten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way would be held</source>
        <translation>
            <numerusform>%n Beleg unterwegs würde angehalten</numerusform>
            <numerusform>%n Belege unterwegs würden angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::SendBackDialog</name>
    <message>
        <source>&amp;Send back</source>
        <translation>&amp;Zurücksenden</translation>
    </message>
    <message>
        <source>Send back to Concur</source>
        <translation>An Concur zurücksenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What should the sender correct? Concur shows this text.</source>
        <translation>Was soll der Absender berichtigen? Concur zeigt diesen Text.</translation>
    </message>
    <message>
        <source>What Concur gets</source>
        <translation>Was Concur erhält</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langtext</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>%1. Concur takes no more: shorten it.</source>
        <translation>%1. Mehr nimmt Concur nicht an: Bitte kürzen.</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Ganzer Beleg</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::SignOffDialog</name>
    <message>
        <source>%1: approved %2, posted %3, rest %4</source>
        <translation>%1: freigegeben %2, gebucht %3, Rest %4</translation>
    </message>
    <message>
        <source>Differences in NAV&apos;s ledger: %1</source>
        <translation>Abweichungen in NAVs Hauptbuch: %1</translation>
    </message>
    <message>
        <source>Not posted in the month: %1</source>
        <translation>Nicht im Monat gebucht: %1</translation>
    </message>
    <message>
        <source>Approved by who prepared them: %1 · ignored: %2 · corrected: %3</source>
        <translation>Von der vorbereitenden Person freigegeben: %1 · ignoriert: %2 · berichtigt: %3</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>%1 abzeichnen</translation>
    </message>
    <message>
        <source>Head of the trail: %1</source>
        <translation>Kopf des Prüfpfads: %1</translation>
    </message>
    <message>
        <source>Something is open. Why is the month right nevertheless?</source>
        <translation>Etwas ist offen. Warum stimmt der Monat trotzdem?</translation>
    </message>
    <message>
        <source>A remark, if there is one to make</source>
        <translation>Eine Bemerkung, falls es etwas zu bemerken gibt</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>Ab&amp;zeichnen</translation>
    </message>
    <message>
        <source>Your name, these figures and the head of the trail are kept; a later change shows.</source>
        <translation>Ihr Name, diese Zahlen und der Kopf des Prüfpfads werden festgehalten; eine spätere Änderung fällt auf.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::StepsTable</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::TargetOptionsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::TrialDialog</name>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Lines that would land elsewhere</source>
        <translation>Zeilen, die anderswo landen würden</translation>
    </message>
    <message>
        <source>Test on past documents</source>
        <translation>Prüfung an vergangenen Belegen</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are tried on the documents of the last months. Nothing is sent or stored.</source>
        <translation>
            <numerusform>%n Änderung wird an den Belegen der letzten Monate erprobt. Nichts wird gesendet oder gespeichert.</numerusform>
            <numerusform>%n Änderungen werden an den Belegen der letzten Monate erprobt. Nichts wird gesendet oder gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no edit to try. Change a mapping first; it need not be saved.</source>
        <translation>Es gibt keine Änderung zu erproben. Ändern Sie zuerst eine Zuordnung; gespeichert werden muss sie nicht.</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Noch keine Zeile.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%1 von %2 Belegen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>There are more lines than are kept here.</source>
        <translation>Es sind mehr Zeilen, als hier behalten werden.</translation>
    </message>
    <message>
        <source>Every line lands where it landed.</source>
        <translation>Jede Zeile landet, wo sie gelandet ist.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would land elsewhere, in %1 of %2 documents.</source>
        <translation>
            <numerusform>%n Zeile würde anderswo landen, in %1 von %2 Belegen.</numerusform>
            <numerusform>%n Zeilen würden anderswo landen, in %1 von %2 Belegen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::VendorDialog</name>
    <message>
        <source>Reading the vendor from Concur…</source>
        <translation>Der Kreditor wird aus Concur gelesen…</translation>
    </message>
    <message>
        <source>&amp;Create in NAV</source>
        <translation>In NAV &amp;anlegen</translation>
    </message>
    <message>
        <source>Create vendor in NAV</source>
        <translation>Kreditor in NAV anlegen</translation>
    </message>
    <message>
        <source>The form cannot be filled</source>
        <translation>Das Formular lässt sich nicht füllen</translation>
    </message>
    <message>
        <source>NAV numbers it from its own series</source>
        <translation>NAV vergibt die Nummer aus seiner Serie</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>&amp;Ask a second person</source>
        <translation>Zweite Person &amp;bitten</translation>
    </message>
    <message>
        <source>NAV may have it already</source>
        <translation>Vielleicht gibt es ihn in NAV schon</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Map %1 to %2 %3</source>
        <translation>%1 zu %2 %3 zuordnen</translation>
    </message>
    <message>
        <source>is another</source>
        <translation>ist ein anderer</translation>
    </message>
    <message>
        <source>%1 %2 is another vendor</source>
        <translation>%1 %2 ist ein anderer Kreditor</translation>
    </message>
    <message numerus="yes">
        <source>Releases %n document(s), %1.</source>
        <translation>
            <numerusform>Gibt %n Beleg frei, %1.</numerusform>
            <numerusform>Gibt %n Belege frei, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay held for another reason.</source>
        <translation>
            <numerusform>%n bleibt aus anderem Grund zurückgestellt.</numerusform>
            <numerusform>%n bleiben aus anderem Grund zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has prepared it already; your form takes its place.</source>
        <translation>%1 hat ihn schon vorbereitet; Ihr Formular tritt an dessen Stelle.</translation>
    </message>
    <message>
        <source>NAV has %1 already. Map to it instead.</source>
        <translation>NAV hat %1 schon. Ordnen Sie stattdessen zu.</translation>
    </message>
    <message>
        <source>Map to %1, or say that it is another.</source>
        <translation>Ordnen Sie %1 zu, oder sagen Sie, dass es ein anderer ist.</translation>
    </message>
    <message>
        <source>NAV is asked…</source>
        <translation>NAV wird gefragt…</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::VendorRequestsPane</name>
    <message>
        <source>Vendor requests</source>
        <translation>Kreditorenanträge</translation>
    </message>
    <message>
        <source>Filter: code, name, person, words</source>
        <translation>Filter: Code, Name, Person, Worte</translation>
    </message>
    <message>
        <source>&amp;Let through</source>
        <translation>&amp;Durchlassen</translation>
    </message>
    <message>
        <source>&amp;Turn down…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Open docu&amp;ment</source>
        <translation>&amp;Beleg öffnen</translation>
    </message>
    <message>
        <source>Makes the vendor in NAV, once, after looking for twins.</source>
        <translation>Legt den Kreditor in NAV an, ein einziges Mal, nach einer Suche nach Doppelgängern.</translation>
    </message>
    <message>
        <source>No vendor was requested. A document whose vendor NAV lacks, or a request in Concur, brings one here.</source>
        <translation>Kein Kreditor wurde beantragt. Ein Beleg, dessen Kreditor NAV fehlt, oder ein Antrag in Concur bringt einen hierher.</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why is %1 not to be made in NAV?</source>
        <translation>Warum soll %1 nicht in NAV angelegt werden?</translation>
    </message>
    <message>
        <source>The reason stands in the trail. Documents of the vendor wait until its code is mapped.</source>
        <translation>Der Grund steht im Prüfpfad. Belege des Kreditors warten, bis sein Code zugeordnet ist.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::VendorsPane</name>
    <message>
        <source>Vendors</source>
        <translation>Kreditoren</translation>
    </message>
    <message>
        <source>Filter: number, code, name</source>
        <translation>Filter: Nummer, Code, Name</translation>
    </message>
    <message>
        <source>Fields of the vendor</source>
        <translation>Felder des Kreditors</translation>
    </message>
    <message>
        <source>No vendor here. A run reads NAV&apos;s vendors, and Concur&apos;s with vendors.toConcur or vendors.toNav.</source>
        <translation>Hier ist kein Kreditor. Ein Lauf liest die Kreditoren von NAV, und die von Concur mit vendors.toConcur oder vendors.toNav.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>NAV</source>
        <translation>NAV</translation>
    </message>
    <message>
        <source>Concur</source>
        <translation>Concur</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt einig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nothing is known of its fields.</source>
        <translation>Über seine Felder ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 in Concur</source>
        <translation>%1 in Concur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::VerifyBar</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Reads the whole chain and proves that no entry was changed</source>
        <translation>Liest die ganze Kette und weist nach, dass kein Eintrag geändert wurde</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Der Prüfpfad wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>chain intact · %1</source>
        <translation>Kette unversehrt · %1</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>Every entry fits the one before it. Head %1</source>
        <translation>Jeder Eintrag passt zum vorigen. Kopf %1</translation>
    </message>
    <message>
        <source>chain broken</source>
        <translation>Kette gebrochen</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before it.</source>
        <translation>Eintrag %1 passt nicht zu dem davor.</translation>
    </message>
    <message>
        <source>Somebody changed the database outside of this program. Keep a copy of it, and compare with a backup.</source>
        <translation>Jemand hat die Datenbank außerhalb dieses Programms verändert. Bewahren Sie eine Kopie davon auf und vergleichen Sie mit einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::VendorRequestsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code in Concur</source>
        <translation>Code in Concur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Vorbereitet von</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Number in NAV</source>
        <translation>Nummer in NAV</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::VendorsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Number in NAV</source>
        <translation>Nummer in NAV</translation>
    </message>
    <message>
        <source>Name in NAV</source>
        <translation>Name in NAV</translation>
    </message>
    <message>
        <source>Code in Concur</source>
        <translation>Code in Concur</translation>
    </message>
    <message>
        <source>Name in Concur</source>
        <translation>Name in Concur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Webhooks::Listener</name>
    <message>
        <source>The listener for webhooks uses TLS on every address but this computer&apos;s own. Name a certificate and its key in the settings, or listen on 127.0.0.1 behind a proxy.</source>
        <translation>Der Empfang von Webhooks verlangt TLS auf jeder Adresse außer der eigenen dieses Rechners. Nennen Sie in den Einstellungen ein Zertifikat und seinen Schlüssel, oder empfangen Sie auf 127.0.0.1 hinter einem Proxy.</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be listened on. Is another program there, or this one twice?</source>
        <translation>Auf Port %1 von %2 kann nicht empfangen werden. Läuft dort ein anderes Programm, oder dieses zweimal?</translation>
    </message>
</context>
<context>
    <name>LiveSystems</name>
    <message>
        <source>No NAV company is connected yet. Connect one with &quot;connect nav&quot;, or on the page Connections.</source>
        <translation>Noch ist kein NAV-Mandant verbunden. Verbinden Sie einen mit „connect nav“ oder auf der Seite Verbindungen.</translation>
    </message>
    <message>
        <source>Concur is not connected yet. Connect it with &quot;connect concur&quot;, or on the page Connections.</source>
        <translation>Concur ist noch nicht verbunden. Verbinden Sie es mit „connect concur“ oder auf der Seite Verbindungen.</translation>
    </message>
    <message>
        <source>data centre of Concur</source>
        <translation>Rechenzentrum von Concur</translation>
    </message>
    <message>
        <source>address of NAV</source>
        <translation>Adresse von NAV</translation>
    </message>
</context>
<context>
    <name>Mailer</name>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Sending mail by %1 was cancelled.</source>
        <translation>Das Senden über %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption, so nothing was sent. Have STARTTLS switched on there, or give an smtps:// address.</source>
        <translation>Der Mailserver %1 bietet keine Verschlüsselung, deshalb wurde nichts gesendet. Lassen Sie dort STARTTLS einschalten, oder geben Sie eine smtps://-Adresse an.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted, so nothing was sent. Give the name that stands in it, or have this computer trust the company&apos;s certificates.</source>
        <translation>Dem Zertifikat des Mailservers %1 wird nicht vertraut, deshalb wurde nichts gesendet. Geben Sie den Namen an, der darin steht, oder lassen Sie diesen Rechner den Zertifikaten der Firma vertrauen.</translation>
    </message>
    <message>
        <source>The mail server %1 refused user and password. Give them anew with &quot;connect mail&quot; or on the page Connections.</source>
        <translation>Der Mailserver %1 hat Benutzer und Passwort abgewiesen. Geben Sie sie mit „connect mail“ oder auf der Seite Verbindungen neu an.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached. Check alerts.mail.server, the network and whether the server runs.</source>
        <translation>Der Mailserver %1 ist nicht erreichbar. Prüfen Sie alerts.mail.server, das Netz und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The mail server %1 did not take the mail. Check alerts.mail.from and alerts.mail.to with what it says.</source>
        <translation>Der Mailserver %1 hat die E-Mail nicht angenommen. Prüfen Sie alerts.mail.from und alerts.mail.to anhand dessen, was er sagt.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke off after the mail was sent; it may have arrived.</source>
        <translation>Die Verbindung zum Mailserver %1 brach ab, nachdem die E-Mail gesendet war; sie ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>The mail server %1 gave no usable answer in time. Check whether it runs.</source>
        <translation>Der Mailserver %1 gab rechtzeitig keine brauchbare Antwort. Prüfen Sie, ob er läuft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address. Set alerts.mail.from and alerts.mail.to to addresses like ap@example.com.</source>
        <translation>„%1“ ist keine Mailadresse. Setzen Sie alerts.mail.from und alerts.mail.to auf Adressen wie ap@example.com.</translation>
    </message>
    <message>
        <source>Nobody is named to receive mail. Set alerts.mail.to.</source>
        <translation>Niemand ist als Empfänger genannt. Legen Sie alerts.mail.to fest.</translation>
    </message>
    <message>
        <source>The mail library could not be started.</source>
        <translation>Die Mailbibliothek ließ sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>MappingBook</name>
    <message>
        <source>The source is empty. Give the Concur code that this row is for.</source>
        <translation>Die Quelle ist leer. Geben Sie den Concur-Code an, für den diese Zeile gilt.</translation>
    </message>
    <message>
        <source>The target is empty. Give the NAV code that this row leads to.</source>
        <translation>Das Ziel ist leer. Geben Sie den NAV-Code an, zu dem diese Zeile führt.</translation>
    </message>
    <message>
        <source>The target must be V: and a vendor no., or G: and an account no.</source>
        <translation>Das Ziel muss V: und eine Kreditorennr. sein, oder G: und eine Sachkontonr.</translation>
    </message>
    <message>
        <source>The target must be G: and the input tax account, or T: and a tax code of NAV.</source>
        <translation>Das Ziel muss G: und das Vorsteuerkonto sein, oder T: und ein Steuercode von NAV.</translation>
    </message>
    <message>
        <source>The source must be DIMENSION=code, such as DEPARTMENT=4711.</source>
        <translation>Die Quelle muss DIMENSION=Code sein, etwa DEPARTMENT=4711.</translation>
    </message>
    <message>
        <source>The source or target holds a character that cannot be seen, such as a line break. Type the code anew.</source>
        <translation>Quelle oder Ziel enthält ein unsichtbares Zeichen, etwa einen Zeilenumbruch. Geben Sie den Code neu ein.</translation>
    </message>
    <message>
        <source>The source has more than %1 characters; no code of Concur has.</source>
        <translation>Die Quelle hat mehr als %1 Zeichen; so lang ist kein Code von Concur.</translation>
    </message>
    <message>
        <source>The target has more than %1 characters; no such code of NAV has.</source>
        <translation>Das Ziel hat mehr als %1 Zeichen; so lang ist kein solcher Code von NAV.</translation>
    </message>
    <message>
        <source>The note has more than %1 characters. Shorten it.</source>
        <translation>Die Notiz hat mehr als %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>A company&apos;s row cannot be narrowed. Take the condition away.</source>
        <translation>Die Zeile eines Mandanten kann nicht eingegrenzt werden. Nehmen Sie die Bedingung weg.</translation>
    </message>
    <message>
        <source>Employees, vendors and currencies are looked up once per document. Narrow the row by document, company, policy, country or a field of the header.</source>
        <translation>Mitarbeiter, Kreditoren und Währungen werden je Beleg einmal gesucht. Grenzen Sie die Zeile durch document, company, policy, country oder ein Feld des Kopfes ein.</translation>
    </message>
</context>
<context>
    <name>MappingCells</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are kind, source, target, from, note and when; take away the others.</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind kind, source, target, from, note und when; nehmen Sie die anderen weg.</translation>
    </message>
    <message>
        <source>The header names the column %1 twice.</source>
        <translation>Die Kopfzeile nennt die Spalte %1 zweimal.</translation>
    </message>
    <message>
        <source>The first line must be the header kind,source,target,from,note.</source>
        <translation>Die erste Zeile muss die Kopfzeile kind,source,target,from,note sein.</translation>
    </message>
    <message>
        <source>The column %1 is missing. The first line must be the header kind,source,target,from,note.</source>
        <translation>Die Spalte %1 fehlt. Die erste Zeile muss die Kopfzeile kind,source,target,from,note sein.</translation>
    </message>
    <message>
        <source>The cell holds %1 characters, more than a cell of any spreadsheet. Look whether a quotation mark is missing, and shorten it.</source>
        <translation>Die Zelle hat %1 Zeichen, mehr als eine Zelle irgendeiner Tabelle. Sehen Sie nach, ob ein Anführungszeichen fehlt, und kürzen Sie sie.</translation>
    </message>
    <message>
        <source>There are more cells than the header has. Put a cell that holds a separator in quotation marks.</source>
        <translation>Es sind mehr Zellen, als die Kopfzeile hat. Setzen Sie eine Zelle, die ein Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A formula has failed here and left %1. Put the formula right, or type the value.</source>
        <translation>Hier ist eine Formel gescheitert und hat %1 hinterlassen. Berichtigen Sie die Formel, oder tippen Sie den Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of mapping.</source>
        <translation>„%1“ ist keine Art von Zuordnung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-24.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-11-24.</translation>
    </message>
    <message>
        <source>%1 %2 leads to %3 here, and to %4 in line %5. Keep one.</source>
        <translation>%1 %2 führt hier zu %3 und in Zeile %5 zu %4. Behalten Sie eine.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>MappingChanges</name>
    <message>
        <source>There is no version %1 of the mappings to take back.</source>
        <translation>Es gibt keine Fassung %1 der Zuordnungen, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Proposed. Nothing changes before a second person approves it.</source>
        <translation>Vorgeschlagen. Nichts ändert sich, bevor eine zweite Person es freigibt.</translation>
    </message>
    <message>
        <source>Saved, but held documents could not be checked again: %1</source>
        <translation>Gespeichert, doch angehaltene Belege konnten nicht neu geprüft werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n document(s) released.</source>
        <translation>
            <numerusform>Gespeichert. %n Beleg freigegeben.</numerusform>
            <numerusform>Gespeichert. %n Belege freigegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingColumns</name>
    <message>
        <source>Account in Concur</source>
        <translation>Konto in Concur</translation>
    </message>
    <message>
        <source>Expense type</source>
        <translation>Spesenart</translation>
    </message>
    <message>
        <source>Employee id</source>
        <translation>Mitarbeiternr.</translation>
    </message>
    <message>
        <source>Vendor in Concur</source>
        <translation>Kreditor in Concur</translation>
    </message>
    <message>
        <source>Payment code</source>
        <translation>Zahlungscode</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuercode</translation>
    </message>
    <message>
        <source>Field in Concur</source>
        <translation>Feld in Concur</translation>
    </message>
    <message>
        <source>Dimension = code</source>
        <translation>Dimension = Code</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Ledger in Concur</source>
        <translation>Ledger in Concur</translation>
    </message>
    <message>
        <source>G/L account</source>
        <translation>Sachkonto</translation>
    </message>
    <message>
        <source>Company owes</source>
        <translation>Firma schuldet</translation>
    </message>
    <message>
        <source>Vendor in NAV</source>
        <translation>Kreditor in NAV</translation>
    </message>
    <message>
        <source>Card side</source>
        <translation>Kartenseite</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>Vorsteuer</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimension value</source>
        <translation>Dimensionswert</translation>
    </message>
    <message>
        <source>Currency in NAV</source>
        <translation>Währung in NAV</translation>
    </message>
    <message>
        <source>NAV company</source>
        <translation>NAV-Mandant</translation>
    </message>
    <message>
        <source>Name in Concur</source>
        <translation>Name in Concur</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wo</translation>
    </message>
    <message>
        <source>Name in NAV</source>
        <translation>Name in NAV</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Documents waiting</source>
        <translation>Wartende Belege</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>gleicher Code</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>removed on saving</source>
        <translation>entfällt beim Speichern</translation>
    </message>
    <message>
        <source>The cell holds %1 characters; no code or note has so many.</source>
        <translation>Die Zelle hat %1 Zeichen; so viele hat kein Code und keine Bemerkung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as 2026-01-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als 2026-01-31.</translation>
    </message>
    <message>
        <source>This column cannot be edited.</source>
        <translation>Diese Spalte kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>MappingCondition</name>
    <message>
        <source>&quot;%1&quot; is no condition. Write expenseType=, country=, policy=, company=, document= or a cost object such as allocationCustom1=, and a code behind it; a semicolon parts several.</source>
        <translation>„%1“ ist keine Bedingung. Schreiben Sie expenseType=, country=, policy=, company=, document= oder ein Kostenobjekt wie allocationCustom1= und dahinter einen Code; ein Semikolon trennt mehrere.</translation>
    </message>
    <message>
        <source>The condition %1 has no value behind the sign.</source>
        <translation>Die Bedingung %1 hat hinter dem Zeichen keinen Wert.</translation>
    </message>
    <message>
        <source>The condition names %1 twice.</source>
        <translation>Die Bedingung nennt %1 zweimal.</translation>
    </message>
</context>
<context>
    <name>MappingEffects</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>MappingFindings</name>
    <message>
        <source>The mapping %1 %2 leads to %3, which no connected NAV company has in a usable state.</source>
        <translation>Die Zuordnung %1 %2 führt zu %3; kein verbundener NAV-Mandant hat das in verwendbarem Zustand.</translation>
    </message>
    <message>
        <source>Map it to something else, or put it right in NAV.</source>
        <translation>Ordnen Sie etwas anderes zu, oder stellen Sie es in NAV richtig.</translation>
    </message>
</context>
<context>
    <name>MappingKinds</name>
    <message>
        <source>Accounts</source>
        <translation>Sachkonten</translation>
    </message>
    <message>
        <source>Expense types</source>
        <translation>Spesenarten</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Kreditoren</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Cost objects</source>
        <translation>Kostenobjekte</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Mandanten</translation>
    </message>
</context>
<context>
    <name>MappingSheetFile</name>
    <message>
        <source>%1 cannot be written. Name another file, or check who may write there and whether the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden. Nennen Sie eine andere Datei, oder prüfen Sie, wer dort schreiben darf und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>%1: files of the kind .%2 are not written. Name it .xlsx or .csv.</source>
        <translation>%1: Dateien der Art .%2 werden nicht geschrieben. Nennen Sie sie .xlsx oder .csv.</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>%1 no longer goes to %2.</source>
        <translation>%1 führt nicht mehr zu %2.</translation>
    </message>
    <message>
        <source>%1 goes to %2.</source>
        <translation>%1 führt zu %2.</translation>
    </message>
    <message>
        <source>%1 goes to %2, before to %3.</source>
        <translation>%1 führt zu %2, zuvor zu %3.</translation>
    </message>
</context>
<context>
    <name>MappingSteps</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the mappings. Give its number, as &quot;mappings history&quot; shows it.</source>
        <translation>„%1“ ist keine Fassung der Zuordnungen. Geben Sie ihre Nummer an, wie „mappings history“ sie zeigt.</translation>
    </message>
    <message>
        <source>There is no version %1 of the mappings; the newest is %2. See them with &quot;mappings history&quot;.</source>
        <translation>Es gibt keine Fassung %1 der Zuordnungen; die neueste ist %2. „mappings history“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>MappingTargets</name>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>no posting account</source>
        <translation>kein Buchungskonto</translation>
    </message>
    <message>
        <source>no direct posting</source>
        <translation>keine direkte Buchung</translation>
    </message>
    <message>
        <source>No company %1 is connected.</source>
        <translation>Kein Mandant %1 ist verbunden.</translation>
    </message>
    <message>
        <source>NAV has no %1. Pick another target, or create it in NAV.</source>
        <translation>%1 gibt es in NAV nicht. Wählen Sie ein anderes Ziel, oder legen Sie es in NAV an.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be posted to in NAV: %3. Pick another target, or put it right in NAV.</source>
        <translation>Auf %1 %2 kann in NAV nicht gebucht werden: %3. Wählen Sie ein anderes Ziel, oder berichtigen Sie es in NAV.</translation>
    </message>
</context>
<context>
    <name>MappingsApproveCommand</name>
    <message>
        <source>Lets a proposed change of mappings through as a second person, then checks held documents again.</source>
        <translation>Gibt eine vorgeschlagene Änderung der Zuordnungen als zweite Person frei und prüft dann angehaltene Belege neu.</translation>
    </message>
    <message>
        <source>Proposal %1 is approved.</source>
        <translation>Vorschlag %1 ist freigegeben.</translation>
    </message>
</context>
<context>
    <name>MappingsCloneCommand</name>
    <message>
        <source>Gives company TO the rows that are narrowed to company FROM; what TO has already stays.</source>
        <translation>Gibt dem Mandanten TO die Zeilen, die auf den Mandanten FROM eingegrenzt sind; was TO schon hat, bleibt.</translation>
    </message>
    <message>
        <source>Why; stands in the history.</source>
        <translation>Warum; steht im Verlauf.</translation>
    </message>
    <message>
        <source>Name two companies: rows are cloned from one to another.</source>
        <translation>Nennen Sie zwei Mandanten: Zeilen werden von einem zum anderen kopiert.</translation>
    </message>
    <message>
        <source>No mapping can be narrowed to a company &quot;%1&quot;.</source>
        <translation>Keine Zuordnung kann auf einen Mandanten „%1“ eingegrenzt werden.</translation>
    </message>
    <message>
        <source>No mapping is narrowed to %1. Only rows with the condition company=%1 can be cloned; see &quot;mappings list&quot;.</source>
        <translation>Keine Zuordnung ist auf %1 eingegrenzt. Nur Zeilen mit der Bedingung company=%1 können kopiert werden; siehe „mappings list“.</translation>
    </message>
    <message>
        <source>Cloned from %1 to %2</source>
        <translation>Kopiert von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 has all these rows already.</source>
        <translation>%1 hat alle diese Zeilen schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) were cloned from %1 to %2.</source>
        <translation>
            <numerusform>%n Zuordnung wurde von %1 zu %2 kopiert.</numerusform>
            <numerusform>%n Zuordnungen wurden von %1 zu %2 kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsCommand</name>
    <message>
        <source>&quot;%1&quot; is no kind of mapping. There are: %2.</source>
        <translation>„%1“ ist keine Art von Zuordnung. Es gibt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-24.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-11-24.</translation>
    </message>
    <message>
        <source>Why; stands in the history.</source>
        <translation>Warum; steht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>MappingsCoverageCommand</name>
    <message>
        <source>The codes that documents bear: mapped, same code or unmapped, and what waits for them.</source>
        <translation>Die Codes der Belege: zugeordnet, gleicher Code oder nicht zugeordnet, und was auf sie wartet.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>No document has been fetched yet. Run &quot;sync&quot; first.</source>
        <translation>Noch wurde kein Beleg geholt. Starten Sie zuerst „sync“.</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>gleicher Code</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>MappingsDiffCommand</name>
    <message>
        <source>What lies between two versions of the mappings; 0 is before the first, without TO it is the present.</source>
        <translation>Was zwischen zwei Fassungen der Zuordnungen liegt; 0 ist vor der ersten, ohne TO ist es die jetzige.</translation>
    </message>
    <message>
        <source>Versions %1 and %2 say the same.</source>
        <translation>Die Fassungen %1 und %2 sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>MappingsExportCommand</name>
    <message numerus="yes">
        <source>%n mapping row(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zuordnung wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zuordnungen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes every row to the file, as .xlsx if it is named so, else as CSV; or as CSV to standard output.</source>
        <translation>Schreibt jede Zeile in die Datei, als .xlsx, wenn sie so heißt, sonst als CSV; oder als CSV auf die Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>MappingsHistoryCommand</name>
    <message>
        <source>The versions of the mappings, newest first: when, who, why.</source>
        <translation>Die Fassungen der Zuordnungen, die neueste zuerst: wann, wer, warum.</translation>
    </message>
    <message>
        <source>So many versions at most.</source>
        <translation>Höchstens so viele Fassungen.</translation>
    </message>
    <message>
        <source>What this version changed, row by row.</source>
        <translation>Was diese Fassung geändert hat, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of versions. Give a whole number, such as 50.</source>
        <translation>„%1“ ist keine Anzahl von Fassungen. Geben Sie eine ganze Zahl an, etwa 50.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The mappings were never changed.</source>
        <translation>Die Zuordnungen wurden nie geändert.</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3</source>
        <translation>Fassung %1, %2, von %3</translation>
    </message>
    <message>
        <source>, proposed by %1</source>
        <translation>, vorgeschlagen von %1</translation>
    </message>
</context>
<context>
    <name>MappingsImportCommand</name>
    <message numerus="yes">
        <source>%n mapping row(s) were imported.</source>
        <translation>
            <numerusform>%n Zuordnung wurde importiert.</numerusform>
            <numerusform>%n Zuordnungen wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds and replaces rows from a CSV or .xlsx file, all or none, then checks held documents again.</source>
        <translation>Fügt Zeilen aus einer CSV- oder .xlsx-Datei hinzu und ersetzt sie, alle oder keine, und prüft dann angehaltene Belege neu.</translation>
    </message>
    <message>
        <source>Take the rows that nothing is wrong with, and leave the others out.</source>
        <translation>Die Zeilen übernehmen, an denen nichts falsch ist, und die anderen auslassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s), so nothing was imported. Put the cells right, and import the file again.</source>
        <translation>
            <numerusform>%1: %n Problem, daher wurde nichts importiert. Berichtigen Sie die Zelle, und importieren Sie die Datei noch einmal.</numerusform>
            <numerusform>%1: %n Probleme, daher wurde nichts importiert. Berichtigen Sie die Zellen, und importieren Sie die Datei noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out:</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen:</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsListCommand</name>
    <message>
        <source>Every mapping row.</source>
        <translation>Jede Zuordnung.</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>Nur diese Art.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>There is no mapping yet.</source>
        <translation>Noch gibt es keine Zuordnung.</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wo</translation>
    </message>
</context>
<context>
    <name>MappingsProposalsCommand</name>
    <message>
        <source>&quot;%1&quot; is no proposal. Give its number, as &quot;mappings proposals&quot; shows it.</source>
        <translation>„%1“ ist kein Vorschlag. Geben Sie seine Nummer an, wie „mappings proposals“ sie zeigt.</translation>
    </message>
    <message>
        <source>Changes of mappings that wait for a second person (approval.fourEyes), oldest first.</source>
        <translation>Änderungen der Zuordnungen, die auf eine zweite Person warten (approval.fourEyes), die älteste zuerst.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>No change of mappings waits for a second person.</source>
        <translation>Keine Änderung der Zuordnungen wartet auf eine zweite Person.</translation>
    </message>
</context>
<context>
    <name>MappingsRejectCommand</name>
    <message>
        <source>Turns a proposed change of mappings down, or withdraws one&apos;s own.</source>
        <translation>Lehnt eine vorgeschlagene Änderung der Zuordnungen ab oder zieht die eigene zurück.</translation>
    </message>
    <message>
        <source>Why; stands in the trail.</source>
        <translation>Warum; steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>Proposal %1 waits no more. The mappings are as they were.</source>
        <translation>Vorschlag %1 wartet nicht mehr. Die Zuordnungen sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>MappingsRestoreCommand</name>
    <message>
        <source>Brings all mappings back to a version, as a new one, then checks held documents again; 0 is before the first.</source>
        <translation>Bringt alle Zuordnungen auf eine Fassung zurück, als neue, und prüft dann angehaltene Belege neu; 0 ist vor der ersten.</translation>
    </message>
    <message>
        <source>Why; stands in the history.</source>
        <translation>Warum; steht im Verlauf.</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Zurück zu Fassung %1</translation>
    </message>
    <message>
        <source>The mappings are as after version %1 already; nothing has changed.</source>
        <translation>Die Zuordnungen sind schon wie nach Fassung %1; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The mappings are as after version %1 again.</source>
        <translation>Die Zuordnungen sind wieder wie nach Fassung %1.</translation>
    </message>
</context>
<context>
    <name>MappingsSetCommand</name>
    <message>
        <source>Adds or replaces a mapping row, then checks held documents again.</source>
        <translation>Ergänzt oder ersetzt eine Zuordnung und prüft dann Zurückgestelltes erneut.</translation>
    </message>
    <message>
        <source>First day on which the row holds.</source>
        <translation>Erster Tag, an dem die Zeile gilt.</translation>
    </message>
    <message>
        <source>A remark.</source>
        <translation>Eine Bemerkung.</translation>
    </message>
    <message>
        <source>%1 %2 now leads to %3.</source>
        <translation>%1 %2 führt jetzt zu %3.</translation>
    </message>
    <message>
        <source>Narrows the row: expenseType=, country=, policy=, company=, document= or a cost object; parted by semicolons.</source>
        <translation>Grenzt die Zeile ein: expenseType=, country=, policy=, company=, document= oder ein Kostenobjekt; durch Semikolon getrennt.</translation>
    </message>
</context>
<context>
    <name>MappingsSuggestCommand</name>
    <message>
        <source>Where codes without a mapping may lead, the best first, and why.</source>
        <translation>Wohin Codes ohne Zuordnung führen mögen, das Beste zuerst, und warum.</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>Nur diese Art.</translation>
    </message>
    <message>
        <source>Stores the best suggestion of each code where it scores as much, of 100, and more than the second, then checks held documents again. Never replaces a row.</source>
        <translation>Speichert den besten Vorschlag jedes Codes, wo er so viel von 100 erreicht und mehr als der zweite, und prüft dann angehaltene Belege neu. Ersetzt nie eine Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Give a whole number from 1 to 100, such as 95.</source>
        <translation>„%1“ ist kein solcher Wert. Geben Sie eine ganze Zahl von 1 bis 100 an, etwa 95.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name in NAV</source>
        <translation>Name in NAV</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>no suggestion</source>
        <translation>kein Vorschlag</translation>
    </message>
    <message>
        <source>No code of a fetched document lacks a mapping.</source>
        <translation>Keinem Code eines abgeholten Belegs fehlt eine Zuordnung.</translation>
    </message>
    <message>
        <source>Suggested with %1: %2</source>
        <translation>Vorgeschlagen mit %1: %2</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) were taken.</source>
        <translation>
            <numerusform>%n Vorschlag wurde übernommen.</numerusform>
            <numerusform>%n Vorschläge wurden übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsTestCommand</name>
    <message>
        <source>Tries the rows of a CSV or .xlsx file on past documents and lists each line that would land elsewhere. Stores nothing.</source>
        <translation>Erprobt die Zeilen einer CSV- oder .xlsx-Datei an vergangenen Belegen und listet jede Zeile auf, die anderswo landen würde. Speichert nichts.</translation>
    </message>
    <message>
        <source>Documents of so many months; else 3.</source>
        <translation>Belege so vieler Monate; sonst 3.</translation>
    </message>
    <message>
        <source>Writes the lines to a file, as .xlsx or .csv.</source>
        <translation>Schreibt die Zeilen in eine Datei, als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of months. Give a whole number from 1 to %2.</source>
        <translation>„%1“ ist keine Anzahl von Monaten. Geben Sie eine ganze Zahl von 1 bis %2 an.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s), so nothing was tried. Put the cells right, and try the file again.</source>
        <translation>
            <numerusform>%1: %n Problem, daher wurde nichts erprobt. Berichtigen Sie die Zelle, und versuchen Sie die Datei noch einmal.</numerusform>
            <numerusform>%1: %n Probleme, daher wurde nichts erprobt. Berichtigen Sie die Zellen, und versuchen Sie die Datei noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%1 von %2 Belegen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) since %1 were tried.</source>
        <translation>
            <numerusform>%n Beleg seit %1 wurde erprobt.</numerusform>
            <numerusform>%n Belege seit %1 wurden erprobt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would come out differently.</source>
        <translation>
            <numerusform>%n käme anders heraus.</numerusform>
            <numerusform>%n kämen anders heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are listed.</source>
        <translation>
            <numerusform>Nur die erste Zeile ist aufgeführt.</numerusform>
            <numerusform>Nur die ersten %n Zeilen sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>MappingsUndoCommand</name>
    <message>
        <source>Takes the newest version of the mappings back, or the one named, then checks held documents again.</source>
        <translation>Nimmt die neueste Fassung der Zuordnungen zurück oder die genannte und prüft dann angehaltene Belege neu.</translation>
    </message>
    <message>
        <source>Why; stands in the history.</source>
        <translation>Warum; steht im Verlauf.</translation>
    </message>
    <message>
        <source>Version %1 taken back</source>
        <translation>Fassung %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Version %1 of the mappings was taken back before; nothing has changed.</source>
        <translation>Fassung %1 der Zuordnungen wurde schon zurückgenommen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Version %1 of the mappings is taken back.</source>
        <translation>Fassung %1 der Zuordnungen ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The mappings were never changed, so there is nothing to take back.</source>
        <translation>Die Zuordnungen wurden nie geändert, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 %2 was changed again after version %3. Nothing has changed. Take the later version back first (&quot;mappings history&quot;), or bring the whole book back with &quot;mappings restore&quot;.</source>
        <translation>%1 %2 wurde nach Fassung %3 noch einmal geändert. Nichts hat sich geändert. Nehmen Sie zuerst die spätere Fassung zurück („mappings history“), oder bringen Sie mit „mappings restore“ alles zurück.</translation>
    </message>
</context>
<context>
    <name>MappingsUnsetCommand</name>
    <message>
        <source>Takes mapping rows away, then checks held documents again.</source>
        <translation>Nimmt Zuordnungen weg und prüft dann Zurückgestelltes erneut.</translation>
    </message>
    <message>
        <source>Only the row from this day.</source>
        <translation>Nur die Zeile ab diesem Tag.</translation>
    </message>
    <message>
        <source>There is no mapping %1 %2. See them with &quot;mappings list&quot;.</source>
        <translation>Die Zuordnung %1 %2 gibt es nicht. Alle zeigt „mappings list“.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) were taken away.</source>
        <translation>
            <numerusform>%n Zuordnung wurde weggenommen.</numerusform>
            <numerusform>%n Zuordnungen wurden weggenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the row with this condition; an empty one is the row that holds for all.</source>
        <translation>Nur die Zeile mit dieser Bedingung; eine leere ist die Zeile, die für alle gilt.</translation>
    </message>
</context>
<context>
    <name>MonthExport</name>
    <message>
        <source>not compared with Concur and NAV</source>
        <translation>nicht mit Concur und NAV verglichen</translation>
    </message>
    <message>
        <source>every rest is zero</source>
        <translation>jeder Rest ist null</translation>
    </message>
    <message>
        <source>not zero</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>nicht abgezeichnet</translation>
    </message>
    <message>
        <source>by %1 on %2 (UTC)</source>
        <translation>von %1 am %2 (UTC)</translation>
    </message>
    <message>
        <source>%1; the figures have changed since then</source>
        <translation>%1; die Zahlen haben sich seitdem geändert</translation>
    </message>
    <message>
        <source>Tie-out</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>NAV&apos;s ledger</source>
        <translation>NAVs Hauptbuch</translation>
    </message>
    <message>
        <source>%1 postings compared, %2 differences</source>
        <translation>%1 Buchungen verglichen, %2 Abweichungen</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Reconciliation %1</source>
        <translation>Abstimmung %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>NAV no.</source>
        <translation>NAV-Nr.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1 (UTC). %2 Head of the trail before it: %3</source>
        <translation>%1 (UTC). %2 Kopf des Prüfpfads davor: %3</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Concur&apos;s lists</source>
        <translation>Concurs Listen</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Not posted in it</source>
        <translation>Nicht darin gebucht</translation>
    </message>
    <message>
        <source>To accrue</source>
        <translation>Abzugrenzen</translation>
    </message>
    <message>
        <source>Account not known yet: gross amounts</source>
        <translation>Konto noch unbekannt: Bruttobeträge</translation>
    </message>
    <message>
        <source>Held, by age</source>
        <translation>Zurückgestellt nach Alter</translation>
    </message>
    <message>
        <source>up to 7 days: %1, 8 to 30: %2, 31 to 60: %3, older: %4</source>
        <translation>bis 7 Tage: %1, 8 bis 30: %2, 31 bis 60: %3, älter: %4</translation>
    </message>
    <message>
        <source>By a person&apos;s word</source>
        <translation>Auf Wort einer Person</translation>
    </message>
</context>
<context>
    <name>MonthListModel</name>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What it is, and what to do</source>
        <translation>Was es ist, und was zu tun ist</translation>
    </message>
    <message>
        <source>NAV no.</source>
        <translation>NAV-Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Posted for</source>
        <translation>Gebucht zum</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Up to 7 days</source>
        <translation>Bis 7 Tage</translation>
    </message>
    <message>
        <source>8 to 30</source>
        <translation>8 bis 30</translation>
    </message>
    <message>
        <source>31 to 60</source>
        <translation>31 bis 60</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Head of the trail</source>
        <translation>Kopf des Prüfpfads</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>held: gross amounts of the documents</source>
        <translation>zurückgestellt: Bruttobeträge der Belege</translation>
    </message>
    <message>
        <source>Approved by who prepared it. %1</source>
        <translation>Von der vorbereitenden Person freigegeben. %1</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>NAV&apos;s ledger</source>
        <translation>NAVs Hauptbuch</translation>
    </message>
    <message>
        <source>Not posted in it</source>
        <translation>Nicht darin gebucht</translation>
    </message>
    <message>
        <source>To accrue</source>
        <translation>Abzugrenzen</translation>
    </message>
    <message>
        <source>Held, by age</source>
        <translation>Zurückgestellt nach Alter</translation>
    </message>
    <message>
        <source>By a person&apos;s word</source>
        <translation>Auf Wort einer Person</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Nothing was approved in %1.</source>
        <translation>In %1 wurde nichts freigegeben.</translation>
    </message>
    <message>
        <source>From the workspace alone: neither Concur nor NAV was asked.</source>
        <translation>Allein aus dem Arbeitsbereich: Weder Concur noch NAV wurde befragt.</translation>
    </message>
    <message>
        <source>%1 does not come to zero.</source>
        <translation>%1 ergibt nicht null.</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) compared with NAV&apos;s ledger.</source>
        <translation>
            <numerusform>%n Buchung mit NAVs Hauptbuch verglichen.</numerusform>
            <numerusform>%n Buchungen mit NAVs Hauptbuch verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rest is zero.</source>
        <translation>Jeder Rest ist null.</translation>
    </message>
    <message>
        <source>Left over:</source>
        <translation>Übrig bleibt:</translation>
    </message>
    <message>
        <source>NAV&apos;s ledger differs:</source>
        <translation>NAVs Hauptbuch weicht ab:</translation>
    </message>
    <message>
        <source>Concur&apos;s own lists say something else:</source>
        <translation>Concurs eigene Listen sagen etwas anderes:</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <translation>Abgezeichnet von %1 am %2.</translation>
    </message>
    <message>
        <source>The figures have changed since then.</source>
        <translation>Die Zahlen haben sich seitdem geändert.</translation>
    </message>
</context>
<context>
    <name>MonthVerdict</name>
    <message>
        <source>Signed off by %1 on %2.</source>
        <translation>Abgezeichnet von %1 am %2.</translation>
    </message>
    <message>
        <source>not zero</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>What Concur has approved is not what stands here. Each amount left over is listed below.</source>
        <translation>Was Concur freigegeben hat, ist nicht, was hier steht. Jeder Betrag, der übrig bleibt, ist unten aufgeführt.</translation>
    </message>
    <message>
        <source>NAV differs</source>
        <translation>NAV weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>Every rest is zero, but NAV&apos;s ledger does not show what was posted: %n place(s).</source>
        <translation>
            <numerusform>Jeder Rest ist null, aber NAVs Hauptbuch zeigt nicht, was gebucht wurde: %n Stelle.</numerusform>
            <numerusform>Jeder Rest ist null, aber NAVs Hauptbuch zeigt nicht, was gebucht wurde: %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Every rest is zero, but not everything could be looked at:</source>
        <translation>Jeder Rest ist null, aber nicht alles konnte angesehen werden:</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message numerus="yes">
        <source>Every rest is zero, and NAV&apos;s ledger shows what was posted: %n posting(s) compared line by line.</source>
        <translation>
            <numerusform>Jeder Rest ist null, und NAVs Hauptbuch zeigt, was gebucht wurde: %n Buchung Zeile für Zeile verglichen.</numerusform>
            <numerusform>Jeder Rest ist null, und NAVs Hauptbuch zeigt, was gebucht wurde: %n Buchungen Zeile für Zeile verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>The workspace&apos;s own figures. Compare them with Concur and NAV before the month is signed off.</source>
        <translation>Die eigenen Zahlen des Arbeitsbereichs. Vergleichen Sie sie mit Concur und NAV, bevor der Monat abgezeichnet wird.</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>The figures have changed since then: sign it off anew.</source>
        <translation>Die Zahlen haben sich seitdem geändert: Zeichnen Sie ihn neu ab.</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>abgezeichnet</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>The journal code &apos;%1&apos; must have 1 to %2 characters.</source>
        <translation>Der Buchungsblattcode „%1“ muss 1 bis %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>A purchase document needs a vendor and lines on G/L accounts.</source>
        <translation>Ein Einkaufsbeleg braucht einen Kreditor und Zeilen auf Sachkonten.</translation>
    </message>
    <message>
        <source>NAV keeps the document in %1, which is not its currency. Check the vendor&apos;s currency in NAV.</source>
        <translation>NAV führt den Beleg in %1; das ist nicht seine Währung. Prüfen Sie die Währung des Kreditors in NAV.</translation>
    </message>
    <message>
        <source>NAV kept %1 of the document&apos;s %2 lines.</source>
        <translation>NAV hat %1 der %2 Zeilen des Belegs behalten.</translation>
    </message>
    <message>
        <source>The journal %1 ends in digits. With &quot;Increment Batch Name&quot; NAV replaces it by another one after each posting.</source>
        <translation>Das Buchungsblatt %1 endet auf Ziffern. Mit „Batchname erhöhen“ ersetzt NAV es nach jeder Buchung durch ein anderes.</translation>
    </message>
    <message>
        <source>Use a journal whose code ends in a letter.</source>
        <translation>Verwenden Sie ein Buchungsblatt, dessen Code auf einen Buchstaben endet.</translation>
    </message>
    <message>
        <source>The journal %1 has the balancing account %2, which NAV puts on every line.</source>
        <translation>Das Buchungsblatt %1 hat das Gegenkonto %2; NAV setzt es auf jede Zeile.</translation>
    </message>
    <message>
        <source>Clear &quot;Bal. Account No.&quot; of the journal batch in NAV.</source>
        <translation>Leeren Sie „Gegenkontonr.“ des Buchungsblatts in NAV.</translation>
    </message>
    <message>
        <source>The journal %1 holds %2 lines that Ledgerbridge has not written. They would be posted along.</source>
        <translation>Das Buchungsblatt %1 enthält %2 Zeilen, die Ledgerbridge nicht geschrieben hat. Sie würden mitgebucht.</translation>
    </message>
    <message>
        <source>Post or remove these lines in NAV, and give Ledgerbridge a journal of its own.</source>
        <translation>Buchen oder entfernen Sie diese Zeilen in NAV, und geben Sie Ledgerbridge ein eigenes Buchungsblatt.</translation>
    </message>
    <message>
        <source>The journal %1 does not keep the document numbers that it is given. %2</source>
        <translation>Das Buchungsblatt %1 behält die vorgegebenen Belegnummern nicht. %2</translation>
    </message>
    <message>
        <source>Clear &quot;No. Series&quot; and &quot;Posting No. Series&quot; of the journal batch in NAV, or allow manual numbers in the series.</source>
        <translation>Leeren Sie „Nummernserie“ und „Buchungsnr.-Serie“ des Buchungsblatts in NAV, oder erlauben Sie manuelle Nummern in der Serie.</translation>
    </message>
    <message>
        <source>The journal %1 has a number series (its next number is %2). NAV posts lines with numbers of our own only where the series allows manual numbers.</source>
        <translation>Das Buchungsblatt %1 hat eine Nummernserie (die nächste Nummer ist %2). NAV bucht Zeilen mit eigenen Nummern nur, wenn die Serie manuelle Nummern erlaubt.</translation>
    </message>
    <message>
        <source>Clear &quot;No. Series&quot; of the journal batch in NAV, or allow manual numbers in the series.</source>
        <translation>Leeren Sie „Nummernserie“ des Buchungsblatts in NAV, oder erlauben Sie manuelle Nummern in der Serie.</translation>
    </message>
    <message>
        <source>NAV puts the tax code %1 on lines of the journal %2 and would split tax off amounts that carry none. Ledgerbridge removes it line by line, which takes time.</source>
        <translation>NAV setzt den Steuercode %1 auf Zeilen des Buchungsblatts %2 und würde Steuer aus Beträgen herausrechnen, die keine enthalten. Ledgerbridge entfernt ihn Zeile für Zeile; das kostet Zeit.</translation>
    </message>
    <message>
        <source>Switch off &quot;Copy VAT Setup to Jnl. Lines&quot; of the journal batch in NAV.</source>
        <translation>Schalten Sie „MwSt.-Einr. in Buch.-Bl.-Zeile kopieren“ des Buchungsblatts in NAV aus.</translation>
    </message>
    <message>
        <source>The check&apos;s own lines %1 could not be removed from the journal %2.</source>
        <translation>Die eigenen Zeilen %1 der Prüfung konnten nicht aus dem Buchungsblatt %2 entfernt werden.</translation>
    </message>
    <message>
        <source>Remove these lines in NAV before anything is posted.</source>
        <translation>Entfernen Sie diese Zeilen in NAV, bevor etwas gebucht wird.</translation>
    </message>
    <message>
        <source>NAV keeps the journal %1 under an approval workflow: %2</source>
        <translation>NAV führt das Buchungsblatt %1 unter einem Genehmigungsworkflow: %2</translation>
    </message>
    <message>
        <source>Use a journal without an approval workflow; Ledgerbridge has approvals of its own.</source>
        <translation>Verwenden Sie ein Buchungsblatt ohne Genehmigungsworkflow; Ledgerbridge hat eigene Freigaben.</translation>
    </message>
    <message>
        <source>NAV refuses lines in the journal %1: %2</source>
        <translation>NAV lehnt Zeilen im Buchungsblatt %1 ab: %2</translation>
    </message>
    <message>
        <source>Put right in NAV what the message names, then check again.</source>
        <translation>Stellen Sie in NAV richtig, was die Meldung nennt; prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>NAV does not accept the sign-in. Check that the app or user is known to NAV, enabled, and has a valid secret or password.</source>
        <translation>NAV akzeptiert die Anmeldung nicht. Prüfen Sie, ob die App oder der Benutzer in NAV bekannt und aktiv ist und ein gültiges Geheimnis oder Kennwort hat.</translation>
    </message>
    <message>
        <source>NAV lets the user sign in but does not permit this. Give it the permission sets for reading master data and for creating and posting journals and purchase documents.</source>
        <translation>NAV lässt die Anmeldung zu, erlaubt dies aber nicht. Geben Sie dem Benutzer die Berechtigungssätze zum Lesen der Stammdaten und zum Anlegen und Buchen von Buchungsblättern und Einkaufsbelegen.</translation>
    </message>
    <message>
        <source>NAV is too busy at the moment. It is tried again later.</source>
        <translation>NAV ist zurzeit ausgelastet. Es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>NAV broke off in the middle of a change. Whether it was made is looked up before anything is sent again.</source>
        <translation>NAV hat mitten in einer Änderung abgebrochen. Ob sie ausgeführt wurde, wird nachgesehen, bevor etwas noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>NAV has a fault of its own (HTTP %1). Try again later.</source>
        <translation>Bei NAV ist ein eigener Fehler aufgetreten (HTTP %1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>NAV does not know this address. Check the API address and the company.</source>
        <translation>NAV kennt diese Adresse nicht. Prüfen Sie die API-Adresse und den Mandanten.</translation>
    </message>
    <message>
        <source>What answers at this address is not NAV&apos;s API (HTTP %1). Check the API address.</source>
        <translation>Unter dieser Adresse antwortet nicht die API von NAV (HTTP %1). Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>NAV refuses this kind of call. On-premises this means that the service is switched off: enable OData services and API services in the server&apos;s settings.</source>
        <translation>NAV lehnt diese Art von Aufruf ab. Auf einem eigenen Server heißt das, dass der Dienst ausgeschaltet ist: Aktivieren Sie OData-Dienste und API-Dienste in den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>NAV refused the call without an explanation (HTTP %1).</source>
        <translation>NAV hat den Aufruf ohne Erklärung abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 NAV says: %2</source>
        <translation>%1 NAV sagt: %2</translation>
    </message>
    <message>
        <source>NAV&apos;s answer to a change cannot be read. Whether it was made is looked up before anything is sent again.</source>
        <translation>Die Antwort von NAV auf eine Änderung ist nicht lesbar. Ob sie ausgeführt wurde, wird nachgesehen, bevor etwas noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>NAV&apos;s answer cannot be read. Check the API address; a proxy may answer in NAV&apos;s place.</source>
        <translation>Die Antwort von NAV ist nicht lesbar. Prüfen Sie die API-Adresse; vielleicht antwortet ein Proxy an Stelle von NAV.</translation>
    </message>
    <message>
        <source>Entra ID says that the client secret is wrong. Often the secret&apos;s ID was pasted instead of its value: make a new secret, copy its value, and enter it again.</source>
        <translation>Entra ID sagt, dass das Client-Geheimnis falsch ist. Oft wurde die Id des Geheimnisses statt seines Werts eingefügt: Erzeugen Sie ein neues, kopieren Sie seinen Wert und tragen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The client secret has expired. Make a new one in Entra ID and enter it.</source>
        <translation>Das Client-Geheimnis ist abgelaufen. Erzeugen Sie in Entra ID ein neues und tragen Sie es ein.</translation>
    </message>
    <message>
        <source>Entra ID does not know this client id in this tenant. Check the client id and the tenant in the token address.</source>
        <translation>Entra ID kennt diese Client-Id in diesem Tenant nicht. Prüfen Sie die Client-Id und den Tenant in der Token-Adresse.</translation>
    </message>
    <message>
        <source>Entra ID does not accept the scope. For Business Central it is %1.</source>
        <translation>Entra ID akzeptiert den Scope nicht. Für Business Central lautet er %1.</translation>
    </message>
    <message>
        <source>Entra ID does not know the tenant in the token address.</source>
        <translation>Entra ID kennt den Tenant in der Token-Adresse nicht.</translation>
    </message>
    <message>
        <source>The tenant has no Business Central under this scope. Check the scope and the tenant.</source>
        <translation>Der Tenant hat unter diesem Scope kein Business Central. Prüfen Sie Scope und Tenant.</translation>
    </message>
    <message>
        <source>Entra ID does not accept client id and secret. Check both.</source>
        <translation>Entra ID akzeptiert Client-Id und Geheimnis nicht. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>Entra ID issued no token. Check token address, client id, secret and scope.</source>
        <translation>Entra ID hat kein Token ausgestellt. Prüfen Sie Token-Adresse, Client-Id, Geheimnis und Scope.</translation>
    </message>
    <message>
        <source>NAV names an address on another server. The sign-in is not sent there. Check the API address and the public address in the server&apos;s settings.</source>
        <translation>NAV nennt eine Adresse auf einem anderen Server. Die Anmeldung wird dorthin nicht gesendet. Prüfen Sie die API-Adresse und die öffentliche Adresse in den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>The sign-in method &apos;%1&apos; is not supported. Use oauth or basic.</source>
        <translation>Das Anmeldeverfahren „%1“ wird nicht unterstützt. Verwenden Sie oauth oder basic.</translation>
    </message>
    <message>
        <source>NAV accepts only plain ASCII letters in user name and password of this sign-in method. Use a web service access key, or change the password.</source>
        <translation>NAV akzeptiert bei diesem Anmeldeverfahren in Benutzername und Kennwort nur einfache ASCII-Zeichen. Verwenden Sie einen Webdienst-Zugriffsschlüssel, oder ändern Sie das Kennwort.</translation>
    </message>
    <message>
        <source>Invoice %1 is closed, but so is credit memo %2 of the same vendor, and NAV does not show what that one closed. Whether the invoice was paid cannot be seen.</source>
        <translation>Rechnung %1 ist ausgeglichen, aber auch Gutschrift %2 desselben Kreditors, und NAV zeigt nicht, was diese ausgeglichen hat. Ob die Rechnung bezahlt wurde, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>This connection to NAV shows no payments. It takes the page of vendor ledger entries, or API v2.0.</source>
        <translation>Diese Verbindung zu NAV zeigt keine Zahlungen. Dafür braucht es die Seite der Kreditorenposten oder API v2.0.</translation>
    </message>
    <message>
        <source>The page service %1 has made something else than the value it was given: %2 %3. Check that it publishes page 537, Dimension Values.</source>
        <translation>Der Seitendienst %1 hat etwas anderes angelegt als den Wert, den er bekam: %2 %3. Prüfen Sie, ob er die Seite 537, Dimensionswerte, veröffentlicht.</translation>
    </message>
    <message>
        <source>This connection to NAV cannot make vendors. Make it in NAV; the next run sees it.</source>
        <translation>Über diese Verbindung zu NAV lassen sich keine Kreditoren anlegen. Legen Sie ihn in NAV an; der nächste Lauf sieht ihn.</translation>
    </message>
    <message>
        <source>This connection to NAV cannot make values of dimensions. It takes a published page of dimension values.</source>
        <translation>Diese Verbindung zu NAV kann keine Dimensionswerte anlegen. Dazu braucht es eine veröffentlichte Seite der Dimensionswerte.</translation>
    </message>
    <message>
        <source>This connection to NAV cannot list the ledger entries of a period.</source>
        <translation>Diese Verbindung zu NAV kann die Posten eines Zeitraums nicht auflisten.</translation>
    </message>
</context>
<context>
    <name>NewRequest</name>
    <message>
        <source>The request is empty.</source>
        <translation>Die Anforderung ist leer.</translation>
    </message>
    <message>
        <source>Concur could not read the request.</source>
        <translation>Concur konnte die Anforderung nicht lesen.</translation>
    </message>
    <message>
        <source>Name the person the request is for.</source>
        <translation>Nennen Sie die Person, für die die Anforderung ist.</translation>
    </message>
    <message>
        <source>Concur knows no such person.</source>
        <translation>Concur kennt diese Person nicht.</translation>
    </message>
    <message>
        <source>Name the person in one way only: by id, by e-mail or by login.</source>
        <translation>Nennen Sie die Person nur auf eine Weise: nach Id, E-Mail oder Anmeldename.</translation>
    </message>
    <message>
        <source>The currency is missing.</source>
        <translation>Die Währung fehlt.</translation>
    </message>
    <message>
        <source>The currency must be an ISO code of three capital letters.</source>
        <translation>Die Währung muss ein ISO-Code aus drei Großbuchstaben sein.</translation>
    </message>
    <message>
        <source>Concur knows no such policy.</source>
        <translation>Concur kennt diese Richtlinie nicht.</translation>
    </message>
    <message>
        <source>The request has no lines.</source>
        <translation>Die Anforderung hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Say whether it is goods or services.</source>
        <translation>Geben Sie an, ob es Waren oder Leistungen sind.</translation>
    </message>
    <message>
        <source>The type must be GOODS or SERVICES.</source>
        <translation>Die Art muss GOODS oder SERVICES sein.</translation>
    </message>
    <message>
        <source>The vendor code is missing.</source>
        <translation>Der Kreditorcode fehlt.</translation>
    </message>
    <message>
        <source>The vendor&apos;s address code is missing.</source>
        <translation>Der Adresscode des Kreditors fehlt.</translation>
    </message>
    <message>
        <source>Concur knows no vendor with this code and address code.</source>
        <translation>Concur kennt keinen Kreditor mit diesem Code und Adresscode.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Die Beschreibung fehlt.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Die Menge fehlt.</translation>
    </message>
    <message>
        <source>The quantity must be a number above zero.</source>
        <translation>Die Menge muss eine Zahl über null sein.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Der Preis fehlt.</translation>
    </message>
    <message>
        <source>The price must be a number, not below zero.</source>
        <translation>Der Preis muss eine Zahl sein, nicht unter null.</translation>
    </message>
    <message>
        <source>The date must be a day such as 2026-12-31.</source>
        <translation>Das Datum muss ein Tag sein wie 2026-12-31.</translation>
    </message>
    <message>
        <source>The amount must be a number.</source>
        <translation>Der Betrag muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>OrdersClosedCommand</name>
    <message>
        <source>Says that an order was closed in NAV.</source>
        <translation>Sagt, dass eine Bestellung in NAV abgeschlossen wurde.</translation>
    </message>
</context>
<context>
    <name>OrdersListCommand</name>
    <message>
        <source>Orders that stand in NAV while invoices for them were posted beside them, and what remains.</source>
        <translation>Bestellungen, die in NAV stehen, während Rechnungen daneben gebucht wurden, und was davon offen ist.</translation>
    </message>
    <message>
        <source>Also those that a person marked as closed.</source>
        <translation>Auch die, die jemand als abgeschlossen gekennzeichnet hat.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>In Concur</source>
        <translation>In Concur</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Kreditor</translation>
    </message>
    <message>
        <source>&gt;Ordered</source>
        <translation>&gt;Bestellt</translation>
    </message>
    <message>
        <source>&gt;Invoiced</source>
        <translation>&gt;Berechnet</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>No order waits to be closed in NAV.</source>
        <translation>Keine Bestellung ist in NAV abzuschließen.</translation>
    </message>
    <message>
        <source>closed by %1</source>
        <translation>abgeschlossen von %1</translation>
    </message>
    <message>
        <source>close it: %1 took its place</source>
        <translation>abschließen: %1 ist an ihre Stelle getreten</translation>
    </message>
    <message>
        <source>close it in NAV</source>
        <translation>in NAV abschließen</translation>
    </message>
    <message>
        <source>take off what was invoiced</source>
        <translation>das Berechnete abziehen</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>%n more were left as they are.</source>
        <translation>
            <numerusform>%n weiterer blieb, wie er ist.</numerusform>
            <numerusform>%n weitere blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) done.</source>
        <translation>
            <numerusform>%n Beleg erledigt.</numerusform>
            <numerusform>%n Belege erledigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>fine, %1</source>
        <translation>gut, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>gescheitert, %1</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Last failure: %1. %2</source>
        <translation>Letzter Fehler: %1. %2</translation>
    </message>
    <message>
        <source>Held %1: %2</source>
        <translation>Zurückgestellt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) within a day</source>
        <translation>
            <numerusform>%n Anfrage an einem Tag</numerusform>
            <numerusform>%n Anfragen an einem Tag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageShots</name>
    <message>
        <source>Please name the project of this trip, then submit again.</source>
        <translation>Bitte nennen Sie das Projekt dieser Reise und reichen Sie die Abrechnung erneut ein.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1.</source>
        <translation>Die Bilder lassen sich nicht nach %1 schreiben.</translation>
    </message>
</context>
<context>
    <name>PaintingApplication</name>
    <message>
        <source>No PDF can be written here: Qt&apos;s platform &quot;offscreen&quot; is not installed (in Debian it comes with libqt6gui6). Write another format, or install it.</source>
        <translation>Hier kann kein PDF geschrieben werden: Qts Plattform „offscreen“ ist nicht installiert (in Debian kommt sie mit libqt6gui6). Ein anderes Format wählen oder sie installieren.</translation>
    </message>
</context>
<context>
    <name>PartReader</name>
    <message>
        <source>The file is damaged. Open it in the program that wrote it, and save it anew.</source>
        <translation>Die Datei ist beschädigt. Öffnen Sie sie in dem Programm, das sie geschrieben hat, und speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>PastedBlock</name>
    <message>
        <source>There is no column left for this cell.</source>
        <translation>Für diese Zelle ist keine Spalte mehr da.</translation>
    </message>
    <message>
        <source>This is a formula, not its value. Copy the values instead.</source>
        <translation>Das ist eine Formel, nicht ihr Wert. Kopieren Sie stattdessen die Werte.</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>What was paid cannot be added up exactly, so Concur is told nothing. Look at the applied entries in NAV.</source>
        <translation>Was bezahlt wurde, lässt sich nicht genau zusammenzählen; Concur wird deshalb nichts gemeldet. Sehen Sie die ausgeglichenen Posten in NAV nach.</translation>
    </message>
</context>
<context>
    <name>PdfMargins</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None: everything is here</source>
        <translation>Keiner: Alles ist enthalten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Head of the chain at entry %1: %2</source>
        <translation>Kopf der Kette bei Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>PdfTableWriter</name>
    <message>
        <source>No PDF can be written here. Please report this.</source>
        <translation>Hier kann kein PDF geschrieben werden. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>No PDF can be written here: this machine has no fonts. Install one (in Debian: fonts-inter), or write another format.</source>
        <translation>Hier kann kein PDF geschrieben werden: Dieser Computer hat keine Schriften. Eine installieren (in Debian: fonts-inter) oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Kreditor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>can be posted</source>
        <translation>kann gebucht werden</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>&quot;%1&quot; bears an amount that NAV cannot hold exactly (%2).</source>
        <translation>„%1“ trägt einen Betrag, den NAV nicht genau aufnehmen kann (%2).</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: its journal comes to %2, %3 was approved.</source>
        <translation>„%1“: Die Buchungszeilen ergeben %2, genehmigt wurden %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: gross %2 is not net %3 plus reclaimable tax %4.</source>
        <translation>„%1“: Brutto %2 ist nicht Netto %3 plus abziehbare Vorsteuer %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: payer %2, payee %3 and amount %4 do not go together.</source>
        <translation>„%1“: Zahler %2, Empfänger %3 und Betrag %4 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: several taxes are shared by employee and card; which belongs to whom is not stated.</source>
        <translation>„%1“: Mehrere Steuern teilen sich Mitarbeiter und Karte; welche zu wem gehört, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>cash advance %1</source>
        <translation>Reisekostenvorschuss %1</translation>
    </message>
    <message>
        <source>The %1 bears a system entry (type 3), which is not known how to post.</source>
        <translation>%1 trägt einen Systemeintrag (Typ 3); wie er zu buchen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>advance set off against what the employee is owed; %1</source>
        <translation>Vorschuss mit dem verrechnet, was dem Mitarbeiter geschuldet wird; %1</translation>
    </message>
    <message>
        <source>The report is in %1, the company in %2; NAV&apos;s journal interface cannot post a foreign currency.</source>
        <translation>Die Spesenabrechnung ist in %1, der Mandant in %2; die Buchungsblatt-Schnittstelle von NAV kann keine Fremdwährung buchen.</translation>
    </message>
    <message>
        <source>The report states no approved total.</source>
        <translation>Die Spesenabrechnung nennt keine genehmigte Summe.</translation>
    </message>
    <message>
        <source>The lines come to %1, the report says %2.</source>
        <translation>Die Zeilen ergeben %1, die Spesenabrechnung sagt %2.</translation>
    </message>
    <message>
        <source>owed to %1; %2</source>
        <translation>geschuldet an %1; %2</translation>
    </message>
    <message>
        <source>A purchase invoice needs a vendor: map the employee to V: and a vendor no.</source>
        <translation>Eine Einkaufsrechnung braucht einen Kreditor: Ordnen Sie den Mitarbeiter V: und einer Kreditorennr. zu.</translation>
    </message>
    <message>
        <source>The report has no line with an amount; there is nothing to post.</source>
        <translation>Die Spesenabrechnung hat keine Zeile mit Betrag; es gibt nichts zu buchen.</translation>
    </message>
    <message>
        <source>Line %1 &quot;%2&quot;: gross %3 is not net %4 plus tax %5.</source>
        <translation>Zeile %1 „%2“: Brutto %3 ist nicht Netto %4 plus Steuer %5.</translation>
    </message>
    <message>
        <source>A line bears two NAV tax codes (%1, %2); NAV takes one.</source>
        <translation>Eine Zeile trägt zwei Steuercodes von NAV (%1, %2); NAV nimmt einen.</translation>
    </message>
    <message>
        <source>Tax code %1 is mapped to %2, which NAV does not have.</source>
        <translation>Der Steuercode %1 ist %2 zugeordnet; den hat NAV nicht.</translation>
    </message>
    <message>
        <source>; tax code %1 mapped to %2</source>
        <translation>; Steuercode %1 zu %2 zugeordnet</translation>
    </message>
    <message>
        <source>Line %1 &quot;%2&quot; bears an amount that NAV cannot hold exactly (%3).</source>
        <translation>Zeile %1 „%2“ trägt einen Betrag, den NAV nicht genau aufnehmen kann (%3).</translation>
    </message>
    <message>
        <source>The invoice bears no invoice number.</source>
        <translation>Die Rechnung trägt keine Rechnungsnummer.</translation>
    </message>
    <message>
        <source>Invoice number &quot;%1&quot; has %2 characters, NAV takes 35; identities are never cut.</source>
        <translation>Die Rechnungsnummer „%1“ hat %2 Zeichen, NAV nimmt 35; Kennzeichen werden nie gekürzt.</translation>
    </message>
    <message>
        <source>The invoice states no total.</source>
        <translation>Die Rechnung nennt keine Summe.</translation>
    </message>
    <message>
        <source>The lines come to %1, the invoice says %2.</source>
        <translation>Die Zeilen ergeben %1, die Rechnung sagt %2.</translation>
    </message>
    <message>
        <source>The invoice comes to zero; there is nothing to post.</source>
        <translation>Die Rechnung ergibt null; es gibt nichts zu buchen.</translation>
    </message>
    <message>
        <source>Line %1 &quot;%2&quot; has no usable quantity and price.</source>
        <translation>Zeile %1 „%2“ hat keine verwendbare Menge und keinen verwendbaren Preis.</translation>
    </message>
    <message>
        <source>Line %1: its allocations come to %2, the line to %3.</source>
        <translation>Zeile %1: Ihre Aufteilungen ergeben %2, die Zeile %3.</translation>
    </message>
    <message>
        <source>The order bears no number; it could not be found again in NAV.</source>
        <translation>Die Bestellung trägt keine Nummer; in NAV wäre sie nicht wiederzufinden.</translation>
    </message>
    <message>
        <source>The order&apos;s number &quot;%1&quot; is longer than NAV can hold; identities are never cut.</source>
        <translation>Die Bestellnummer „%1“ ist länger, als NAV aufnehmen kann; Kennungen werden nie gekürzt.</translation>
    </message>
    <message>
        <source>The report&apos;s id &quot;%1&quot; is longer than NAV can hold; identities are never cut.</source>
        <translation>Die Kennung der Abrechnung „%1“ ist länger, als NAV aufnehmen kann; Kennungen werden nie gekürzt.</translation>
    </message>
    <message>
        <source>The order has no lines.</source>
        <translation>Die Bestellung hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Ledger %1 is mapped to company %2, which is not connected.</source>
        <translation>Das Ledger %1 ist dem Mandanten %2 zugeordnet; der ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Ledger %1 is not mapped to a NAV company.</source>
        <translation>Das Ledger %1 ist keinem NAV-Mandanten zugeordnet.</translation>
    </message>
    <message>
        <source>This is a test document; %1 is a production company.</source>
        <translation>Dies ist ein Testbeleg; %1 ist ein produktiver Mandant.</translation>
    </message>
    <message>
        <source>This is a test document; such are not posted.</source>
        <translation>Dies ist ein Testbeleg; solche werden nicht gebucht.</translation>
    </message>
    <message>
        <source>The document lacks the date that the posting date is taken from.</source>
        <translation>Dem Beleg fehlt das Datum, aus dem das Buchungsdatum gebildet wird.</translation>
    </message>
    <message>
        <source>NAV does not allow posting on %1.</source>
        <translation>NAV lässt am %1 keine Buchung zu.</translation>
    </message>
    <message>
        <source>Account %1 (for %2) does not exist in NAV.</source>
        <translation>Das Sachkonto %1 (für %2) gibt es in NAV nicht.</translation>
    </message>
    <message>
        <source>Account %1 %2 is blocked in NAV.</source>
        <translation>Das Sachkonto %1 %2 ist in NAV gesperrt.</translation>
    </message>
    <message>
        <source>Account %1 %2 is of type %3 or allows no direct posting.</source>
        <translation>Das Sachkonto %1 %2 ist von der Art %3 oder lässt keine direkte Buchung zu.</translation>
    </message>
    <message>
        <source>Vendor %1 (for %2) does not exist in NAV.</source>
        <translation>Den Kreditor %1 (für %2) gibt es in NAV nicht.</translation>
    </message>
    <message>
        <source>Vendor %1 %2 is blocked (All) in NAV.</source>
        <translation>Der Kreditor %1 %2 ist in NAV gesperrt (Alle).</translation>
    </message>
    <message>
        <source>Vendor %1 %2 is kept in %3; a journal line would read the amount in that currency.</source>
        <translation>Der Kreditor %1 %2 wird in %3 geführt; eine Buchungsblattzeile würde den Betrag in dieser Währung lesen.</translation>
    </message>
    <message>
        <source>account %1 mapped to %2</source>
        <translation>Konto %1 zu %2 zugeordnet</translation>
    </message>
    <message>
        <source>account %1 = same code</source>
        <translation>Konto %1 = gleicher Code</translation>
    </message>
    <message>
        <source>Concur&apos;s account %1 is not mapped and is no account in NAV.</source>
        <translation>Das Concur-Konto %1 ist nicht zugeordnet und kein Sachkonto in NAV.</translation>
    </message>
    <message>
        <source>A line has neither an account nor an expense type.</source>
        <translation>Eine Zeile hat weder Konto noch Spesenart.</translation>
    </message>
    <message>
        <source>expense type %1 mapped to %2</source>
        <translation>Spesenart %1 zu %2 zugeordnet</translation>
    </message>
    <message>
        <source>expense type %1 = same code</source>
        <translation>Spesenart %1 = gleicher Code</translation>
    </message>
    <message>
        <source>The line bears no account, and expense type %1 %2 is not mapped.</source>
        <translation>Die Zeile trägt kein Konto, und die Spesenart %1 %2 ist nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Employee %1 %2 is not mapped to what the company owes.</source>
        <translation>Der Mitarbeiter %1 %2 ist dem, was die Firma ihm schuldet, nicht zugeordnet.</translation>
    </message>
    <message>
        <source>employee %1 mapped to %2</source>
        <translation>Mitarbeiter %1 zu %2 zugeordnet</translation>
    </message>
    <message>
        <source>Payment code %1 is not mapped to its card vendor or account.</source>
        <translation>Der Zahlungscode %1 ist seinem Kartenkreditor oder Sachkonto nicht zugeordnet.</translation>
    </message>
    <message>
        <source>payment %1 mapped to %2</source>
        <translation>Zahlung %1 zu %2 zugeordnet</translation>
    </message>
    <message>
        <source>Tax code %1 is not mapped.</source>
        <translation>Der Steuercode %1 ist nicht zugeordnet.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Tax code %1 is mapped to a tax code of NAV; a journal line needs the input tax account (G:).</source>
        <translation>Der Steuercode %1 ist einem Steuercode von NAV zugeordnet; eine Buchungsblattzeile braucht das Vorsteuerkonto (G:).</translation>
    </message>
    <message>
        <source>reclaimable tax %1 mapped to %2</source>
        <translation>abziehbare Vorsteuer %1 zu %2 zugeordnet</translation>
    </message>
    <message>
        <source>vendor %1 mapped to %2</source>
        <translation>Kreditor %1 zu %2 zugeordnet</translation>
    </message>
    <message>
        <source>vendor %1 = same code</source>
        <translation>Kreditor %1 = gleicher Code</translation>
    </message>
    <message>
        <source>Vendor %1 is &quot;%2&quot; in NAV but &quot;%3&quot; in Concur; map it to say which is meant.</source>
        <translation>Der Kreditor %1 heißt in NAV „%2“, in Concur aber „%3“; sagen Sie mit einer Zuordnung, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Vendor %1 %2 is not mapped and is no vendor in NAV.</source>
        <translation>Der Kreditor %1 %2 ist nicht zugeordnet und kein Kreditor in NAV.</translation>
    </message>
    <message>
        <source>The document names no currency.</source>
        <translation>Der Beleg nennt keine Währung.</translation>
    </message>
    <message>
        <source>Currency %1 does not exist in NAV.</source>
        <translation>Die Währung %1 gibt es in NAV nicht.</translation>
    </message>
    <message>
        <source>; no %1 (mapping says none)</source>
        <translation>; keine %1 (Zuordnung sagt none)</translation>
    </message>
    <message>
        <source>%1 %2 (from %3) is no value of that dimension in NAV.</source>
        <translation>%1 %2 (aus %3) ist kein Wert dieser Dimension in NAV.</translation>
    </message>
    <message>
        <source>; %1 %2 from %3</source>
        <translation>; %1 %2 aus %3</translation>
    </message>
    <message>
        <source>The cost object mapping names dimension %1, which NAV does not have.</source>
        <translation>Die Zuordnung der Kostenobjekte nennt die Dimension %1; die hat NAV nicht.</translation>
    </message>
    <message>
        <source>takes back %1 %2</source>
        <translation>nimmt %1 %2 zurück</translation>
    </message>
    <message>
        <source>%1 of %2 turned round</source>
        <translation>%1 aus %2 umgekehrt</translation>
    </message>
    <message>
        <source>Offset of %1: %2</source>
        <translation>Gegenbuchung zu %1: %2</translation>
    </message>
    <message>
        <source>Correction of %1: %2</source>
        <translation>Korrektur zu %1: %2</translation>
    </message>
    <message>
        <source>new: %1 on %2</source>
        <translation>neu: %1 auf %2</translation>
    </message>
    <message>
        <source>gone: %1 on %2 was posted</source>
        <translation>entfällt: %1 auf %2 war gebucht</translation>
    </message>
    <message>
        <source>%1 instead of %2 on %3</source>
        <translation>%1 statt %2 auf %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; instead of &quot;%3&quot;</source>
        <translation>%1: „%2“ statt „%3“</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>It would be posted as another kind of document.</source>
        <translation>Es würde als andere Belegart gebucht.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>NAV needs another number for the repost, and &quot;%1&quot; is longer than 35 characters.</source>
        <translation>NAV braucht für die neue Buchung eine andere Nummer, und „%1“ ist länger als 35 Zeichen.</translation>
    </message>
    <message>
        <source>%1 %2 may be NAV&apos;s %2 or %3, which Concur cannot write with its hyphen. Map it to say which.</source>
        <translation>%1 %2 kann in NAV %2 oder %3 sein, das Concur nicht mit Bindestrich schreiben kann. Ordnen Sie es zu, um zu sagen, was gemeint ist.</translation>
    </message>
    <message>
        <source>; %1 %2 from %3, %4 mapped</source>
        <translation>; %1 %2 aus %3, %4 zugeordnet</translation>
    </message>
    <message>
        <source>NAV demands a %1 on %2, and the document gives none.</source>
        <translation>NAV verlangt %1 auf %2, und der Beleg gibt nichts an.</translation>
    </message>
    <message>
        <source>; %1 %2 since NAV demands it</source>
        <translation>; %1 %2, weil NAV es verlangt</translation>
    </message>
    <message>
        <source>; purchase order %1 stands in NAV as %2, posted beside it</source>
        <translation>; Bestellung %1 steht in NAV als %2, daneben gebucht</translation>
    </message>
    <message>
        <source>The invoice belongs to purchase order %1, which stands in NAV as %2.</source>
        <translation>Die Rechnung gehört zur Bestellung %1, die in NAV als %2 steht.</translation>
    </message>
    <message>
        <source>The invoice belongs to purchase order %1, which is not known in NAV.</source>
        <translation>Die Rechnung gehört zur Bestellung %1, die in NAV nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The invoice belongs to purchase order %1, which is not in NAV yet. It goes on by itself once the order stands there.</source>
        <translation>Die Rechnung gehört zur Bestellung %1, die noch nicht in NAV ist. Sie geht von selbst weiter, sobald die Bestellung dort steht.</translation>
    </message>
    <message>
        <source>NAV&apos;s order %1 belongs to vendor %2, the invoice to vendor %3.</source>
        <translation>Die Bestellung %1 in NAV gehört zum Kreditor %2, die Rechnung zum Kreditor %3.</translation>
    </message>
    <message>
        <source>The invoice belongs to several purchase orders, and names none of them.</source>
        <translation>Die Rechnung gehört zu mehreren Bestellungen und nennt keine davon.</translation>
    </message>
    <message>
        <source>; posted on %1 because NAV is closed for %2</source>
        <translation>; gebucht am %1, weil NAV für den %2 geschlossen ist</translation>
    </message>
    <message>
        <source>Vendor %1 %2 is blocked for privacy in NAV.</source>
        <translation>Kreditor %1 %2 ist in NAV aus Datenschutzgründen gesperrt.</translation>
    </message>
    <message>
        <source>NAV does not post to vendor %1 %2: %3</source>
        <translation>NAV bucht nicht auf Kreditor %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 (blocked for payments in NAV; invoices still post)</source>
        <translation>%1 (in NAV für Zahlungen gesperrt; Rechnungen werden gebucht)</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>%1 could not be written to the disk. Check that the disk is not full and still connected, then try again.</source>
        <translation>%1 konnte nicht auf den Datenträger geschrieben werden. Prüfen Sie, ob er voll oder nicht mehr angeschlossen ist; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be closed to other users. Choose a folder that belongs to you, on a disk that knows access rights.</source>
        <translation>%1 konnte vor anderen Benutzern nicht verschlossen werden. Wählen Sie einen Ordner, der Ihnen gehört, auf einem Datenträger mit Zugriffsrechten.</translation>
    </message>
    <message>
        <source>a network share</source>
        <translation>eine Netzwerkfreigabe</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>ein Netzlaufwerk</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2), where the database could be damaged. Choose a folder on this computer&apos;s own disk; to work as a team, use a PostgreSQL database instead.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2); dort könnte die Datenbank Schaden nehmen. Wählen Sie einen Ordner auf einem Datenträger dieses Computers; für die Arbeit im Team nehmen Sie stattdessen eine PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 synchronises (%3), where the database could be damaged. Choose a folder outside it; to work as a team, use a PostgreSQL database instead.</source>
        <translation>%1 liegt in einem Ordner, den %2 synchronisiert (%3); dort könnte die Datenbank Schaden nehmen. Wählen Sie einen Ordner außerhalb; für die Arbeit im Team nehmen Sie stattdessen eine PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>A secret has to be typed in, but there is no terminal. Run the command in a terminal, or hand the secret over in the environment or on standard input.</source>
        <translation>Ein Geheimnis muss eingegeben werden, aber es gibt kein Terminal. Führen Sie den Befehl in einem Terminal aus, oder übergeben Sie das Geheimnis in der Umgebung oder auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Nothing was typed in; stopped.</source>
        <translation>Nichts wurde eingegeben; angehalten.</translation>
    </message>
</context>
<context>
    <name>Purchasing</name>
    <message>
        <source>There is no purchase request %1 here. See them with &quot;requests list&quot;.</source>
        <translation>Hier gibt es keine Bestellanforderung %1. Alle zeigt „requests list“.</translation>
    </message>
    <message>
        <source>Concur has answered for %1; there is nothing to settle.</source>
        <translation>Concur hat zu %1 geantwortet; es ist nichts zu klären.</translation>
    </message>
    <message>
        <source>Purchase request %1 is settled: it is not in Concur.</source>
        <translation>Die Bestellanforderung %1 ist geklärt: Sie ist nicht in Concur.</translation>
    </message>
    <message>
        <source>Order %1 was closed in NAV, says %2.</source>
        <translation>Die Bestellung %1 wurde in NAV abgeschlossen, sagt %2.</translation>
    </message>
    <message>
        <source>No order %1 waits to be closed in NAV. See them with &quot;orders list&quot;.</source>
        <translation>Keine Bestellung %1 ist in NAV abzuschließen. Alle zeigt „orders list“.</translation>
    </message>
    <message>
        <source>Order %1 is marked as closed.</source>
        <translation>Die Bestellung %1 ist als abgeschlossen gekennzeichnet.</translation>
    </message>
    <message>
        <source>The purchase request is no JSON: %1</source>
        <translation>Die Bestellanforderung ist kein JSON: %1</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>There is no document %1 in this workspace, so nothing was changed. See them with &quot;queue list --state all&quot;.</source>
        <translation>Den Beleg %1 gibt es in diesem Arbeitsbereich nicht; es wurde nichts geändert. Alle zeigt „queue list --state all“.</translation>
    </message>
</context>
<context>
    <name>QueueApproveCommand</name>
    <message>
        <source>Approves documents that wait for it; they go on with the next run.</source>
        <translation>Gibt Belege frei, die darauf warten; mit dem nächsten Lauf gehen sie weiter.</translation>
    </message>
</context>
<context>
    <name>QueueAssignCommand</name>
    <message>
        <source>Says who looks after documents.</source>
        <translation>Sagt, wer sich um Belege kümmert.</translation>
    </message>
    <message>
        <source>The person; without it nobody any more.</source>
        <translation>Die Person; ohne sie niemand mehr.</translation>
    </message>
</context>
<context>
    <name>QueueCommentCommand</name>
    <message>
        <source>Leaves a remark with documents; it stands in the trail.</source>
        <translation>Hinterlässt eine Bemerkung zu Belegen; sie steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>What to remark.</source>
        <translation>Was zu bemerken ist.</translation>
    </message>
    <message>
        <source>Say what to remark with --text.</source>
        <translation>Sagen Sie mit --text, was zu bemerken ist.</translation>
    </message>
</context>
<context>
    <name>QueueIgnoreCommand</name>
    <message>
        <source>Leaves documents out for good, with a reason.</source>
        <translation>Lässt Belege endgültig weg, mit einem Grund.</translation>
    </message>
    <message>
        <source>Why; it stands in the trail.</source>
        <translation>Warum; es steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>Say why with --reason: it stands in the trail for good.</source>
        <translation>Sagen Sie mit --reason, warum: Es steht für immer im Prüfpfad.</translation>
    </message>
</context>
<context>
    <name>QueueListCommand</name>
    <message>
        <source>Documents that need a person, with the reasons.</source>
        <translation>Belege, die einen Menschen brauchen, mit den Gründen.</translation>
    </message>
    <message>
        <source>Documents in this state, or all.</source>
        <translation>Belege in diesem Status, oder alle.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. There are: %2, all.</source>
        <translation>Den Status „%1“ gibt es nicht. Es gibt: %2, all.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No document is waiting.</source>
        <translation>Kein Beleg wartet.</translation>
    </message>
    <message>
        <source>Write them to this file as well; its ending says how: xlsx, pdf, csv or json.</source>
        <translation>Sie auch in diese Datei schreiben; ihre Endung sagt, wie: xlsx, pdf, csv oder json.</translation>
    </message>
    <message>
        <source>--export needs a file that ends in .xlsx, .pdf, .csv or .json.</source>
        <translation>--export braucht eine Datei, die auf .xlsx, .pdf, .csv oder .json endet.</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste steht in %1.</translation>
    </message>
</context>
<context>
    <name>QueueReasonsCommand</name>
    <message>
        <source>Every reason that holds a document: what it means and what helps.</source>
        <translation>Jeder Grund, der einen Beleg zurückstellt: was er bedeutet und was hilft.</translation>
    </message>
</context>
<context>
    <name>QueueReceiptCommand</name>
    <message>
        <source>Fetches the receipt of a report or the image of an invoice from Concur and saves it.</source>
        <translation>Holt das Belegbild einer Abrechnung oder das Bild einer Rechnung aus Concur und speichert es.</translation>
    </message>
    <message>
        <source>The receipt of this entry instead of the whole report.</source>
        <translation>Das Belegbild dieser Position statt der ganzen Abrechnung.</translation>
    </message>
    <message>
        <source>Replaces the file if it is there already.</source>
        <translation>Ersetzt die Datei, wenn es sie schon gibt.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Name another file, or replace it with --force.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Nennen Sie eine andere Datei, oder ersetzen Sie sie mit --force.</translation>
    </message>
    <message>
        <source>Saved as %1 (%2).</source>
        <translation>Gespeichert als %1 (%2).</translation>
    </message>
    <message>
        <source>There is no document %1 in this workspace. See them with &quot;queue list --state all&quot;.</source>
        <translation>Den Beleg %1 gibt es in diesem Arbeitsbereich nicht. Alle zeigt „queue list --state all“.</translation>
    </message>
    <message>
        <source>%1 is of a kind that has no receipts in Concur.</source>
        <translation>%1 ist von einer Art, die in Concur keine Belegbilder hat.</translation>
    </message>
    <message>
        <source>No entry of %1 has a receipt.</source>
        <translation>Keine Position von %1 hat ein Belegbild.</translation>
    </message>
    <message>
        <source>%1 has no entry %2 with a receipt. Entries with one: %3.</source>
        <translation>%1 hat keine Position %2 mit Belegbild. Positionen mit einem: %3.</translation>
    </message>
</context>
<context>
    <name>QueueResolveCommand</name>
    <message>
        <source>Settles a document that changed after it was posted; &quot;queue show&quot; tells what each action would do.</source>
        <translation>Klärt ein Dokument, das nach der Buchung geändert wurde; „queue show“ sagt, was jede Möglichkeit bewirkt.</translation>
    </message>
    <message>
        <source>offsetAndRepost, postDifference or ignore.</source>
        <translation>offsetAndRepost, postDifference oder ignore.</translation>
    </message>
    <message>
        <source>Why; it stands in the trail.</source>
        <translation>Warum; es steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>Name one with --action: offsetAndRepost, postDifference or ignore.</source>
        <translation>Mit --action eines nennen: offsetAndRepost, postDifference oder ignore.</translation>
    </message>
    <message>
        <source>Say why with --reason: it stands in the trail for good.</source>
        <translation>Mit --reason sagen, warum: Es steht für immer im Protokoll.</translation>
    </message>
</context>
<context>
    <name>QueueRetryCommand</name>
    <message>
        <source>Checks documents again with today&apos;s mappings and master data.</source>
        <translation>Prüft Belege erneut mit den heutigen Zuordnungen und Stammdaten.</translation>
    </message>
</context>
<context>
    <name>QueueSendBackCommand</name>
    <message>
        <source>Sends documents back to Concur with a message.</source>
        <translation>Sendet Belege mit einer Nachricht an Concur zurück.</translation>
    </message>
    <message>
        <source>What the person in Concur reads.</source>
        <translation>Was die Person in Concur liest.</translation>
    </message>
    <message>
        <source>Say what is wrong with --message: the person in Concur reads it.</source>
        <translation>Sagen Sie mit --message, was nicht stimmt: Die Person in Concur liest es.</translation>
    </message>
    <message>
        <source>Shows what Concur would get, and sends nothing.</source>
        <translation>Zeigt, was Concur erhielte, und sendet nichts.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>QueueShowCommand</name>
    <message>
        <source>One document: source, what it becomes in NAV, reasons, suggestions, time line.</source>
        <translation>Ein Beleg: Quelle, was in NAV daraus wird, Gründe, Vorschläge, Zeitleiste.</translation>
    </message>
    <message>
        <source>In Concur</source>
        <translation>In Concur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>In NAV</source>
        <translation>In NAV</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 am %3</translation>
    </message>
    <message>
        <source>  Suggestion (%1): mappings set %2 %3 %4   %5</source>
        <translation>  Vorschlag (%1): mappings set %2 %3 %4   %5</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  %1 is not possible: %2</source>
        <translation>  %1 ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>Posted in NAV</source>
        <translation>In NAV gebucht</translation>
    </message>
</context>
<context>
    <name>QueueUndoCommand</name>
    <message>
        <source>Takes back that documents were approved or ignored, as long as they are not on their way to NAV.</source>
        <translation>Nimmt zurück, dass Belege freigegeben oder ignoriert wurden, solange sie nicht auf dem Weg nach NAV sind.</translation>
    </message>
</context>
<context>
    <name>ReadWorker</name>
    <message>
        <source>This document is not in the workspace any more.</source>
        <translation>Diesen Beleg gibt es im Arbeitsbereich nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Vendor missing in NAV</source>
        <translation>Kreditor fehlt in NAV</translation>
    </message>
    <message>
        <source>Map the Concur vendor to a vendor in NAV, or create the vendor in NAV.</source>
        <translation>Ordnen Sie den Lieferanten aus Concur einem Kreditor in NAV zu, oder legen Sie den Kreditor in NAV an.</translation>
    </message>
    <message>
        <source>Vendor blocked in NAV</source>
        <translation>Kreditor in NAV gesperrt</translation>
    </message>
    <message>
        <source>Unblock the vendor in NAV, or map to another vendor.</source>
        <translation>Entsperren Sie den Kreditor in NAV, oder ordnen Sie einen anderen zu.</translation>
    </message>
    <message>
        <source>Employee not mapped</source>
        <translation>Mitarbeiter nicht zugeordnet</translation>
    </message>
    <message>
        <source>Map the employee to the vendor (V:) or account (G:) that the company owes.</source>
        <translation>Ordnen Sie den Mitarbeiter dem Kreditor (V:) oder Sachkonto (G:) zu, über den die Firma ihm schuldet.</translation>
    </message>
    <message>
        <source>Account missing in NAV</source>
        <translation>Sachkonto fehlt in NAV</translation>
    </message>
    <message>
        <source>Map the Concur account or expense type to a G/L account in NAV.</source>
        <translation>Ordnen Sie das Konto oder die Spesenart aus Concur einem Sachkonto in NAV zu.</translation>
    </message>
    <message>
        <source>Account blocked in NAV</source>
        <translation>Sachkonto in NAV gesperrt</translation>
    </message>
    <message>
        <source>Unblock the account in NAV, or map to another account.</source>
        <translation>Entsperren Sie das Sachkonto in NAV, oder ordnen Sie ein anderes zu.</translation>
    </message>
    <message>
        <source>Account cannot be posted to</source>
        <translation>Sachkonto nicht bebuchbar</translation>
    </message>
    <message>
        <source>Map to an account of type Posting with Direct Posting switched on.</source>
        <translation>Ordnen Sie ein Sachkonto der Kontoart „Konto“ zu, das direkt bebucht werden darf.</translation>
    </message>
    <message>
        <source>Card or payment code not mapped</source>
        <translation>Karte oder Zahlungscode nicht zugeordnet</translation>
    </message>
    <message>
        <source>Map the payment code to the vendor (V:) or account (G:) of the card side.</source>
        <translation>Ordnen Sie den Zahlungscode dem Kreditor (V:) oder Sachkonto (G:) der Kartenseite zu.</translation>
    </message>
    <message>
        <source>Tax code not mapped</source>
        <translation>Steuercode nicht zugeordnet</translation>
    </message>
    <message>
        <source>Map the tax code to the input tax account (G:), on invoices also to a tax code of NAV (T:).</source>
        <translation>Ordnen Sie den Steuercode dem Vorsteuerkonto (G:) zu, bei Rechnungen auch einem Steuercode von NAV (T:).</translation>
    </message>
    <message>
        <source>Dimension value missing in NAV</source>
        <translation>Dimensionswert fehlt in NAV</translation>
    </message>
    <message>
        <source>Map the Concur code to a dimension value, or create the value in NAV.</source>
        <translation>Ordnen Sie den Code aus Concur einem Dimensionswert zu, oder legen Sie den Wert in NAV an.</translation>
    </message>
    <message>
        <source>Currency missing in NAV</source>
        <translation>Währung fehlt in NAV</translation>
    </message>
    <message>
        <source>Map the currency, or create it with a rate in NAV.</source>
        <translation>Ordnen Sie die Währung zu, oder legen Sie sie mit einem Kurs in NAV an.</translation>
    </message>
    <message>
        <source>Company not mapped</source>
        <translation>Mandant nicht zugeordnet</translation>
    </message>
    <message>
        <source>Map Concur&apos;s ledger code to a connected NAV company.</source>
        <translation>Ordnen Sie den Ledger-Code aus Concur einem verbundenen NAV-Mandanten zu.</translation>
    </message>
    <message>
        <source>Posting date closed</source>
        <translation>Buchungsdatum geschlossen</translation>
    </message>
    <message>
        <source>Open the period in NAV (General Ledger Setup), or change the posting date setting.</source>
        <translation>Öffnen Sie die Periode in NAV (Finanzbuchhaltung Einrichtung), oder ändern Sie die Einstellung zum Buchungsdatum.</translation>
    </message>
    <message>
        <source>Invoice number already used</source>
        <translation>Rechnungsnummer bereits verwendet</translation>
    </message>
    <message>
        <source>Check whether the invoice was entered twice; send it back or ignore it.</source>
        <translation>Prüfen Sie, ob die Rechnung doppelt erfasst wurde; senden Sie sie zurück oder ignorieren Sie sie.</translation>
    </message>
    <message>
        <source>Totals do not agree</source>
        <translation>Summen stimmen nicht überein</translation>
    </message>
    <message>
        <source>Have the document corrected in Concur; Ledgerbridge never rounds a difference away.</source>
        <translation>Lassen Sie den Beleg in Concur berichtigen; Ledgerbridge rundet nie eine Differenz weg.</translation>
    </message>
    <message>
        <source>Text too long for NAV</source>
        <translation>Text zu lang für NAV</translation>
    </message>
    <message>
        <source>Have the identifying text shortened in Concur; it is never cut.</source>
        <translation>Lassen Sie den kennzeichnenden Text in Concur kürzen; er wird nie abgeschnitten.</translation>
    </message>
    <message>
        <source>Currency not supported here</source>
        <translation>Währung hier nicht möglich</translation>
    </message>
    <message>
        <source>NAV&apos;s journal interface posts in local currency only. Post this document by hand, or send it back.</source>
        <translation>Die Buchungsblatt-Schnittstelle von NAV bucht nur in Mandantenwährung. Buchen Sie diesen Beleg von Hand, oder senden Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Test document</source>
        <translation>Testbeleg</translation>
    </message>
    <message>
        <source>Test documents are not posted. Ignore it, or allow test documents for a company that is not in production.</source>
        <translation>Testbelege werden nicht gebucht. Ignorieren Sie ihn, oder erlauben Sie Testbelege für einen Mandanten, der nicht produktiv ist.</translation>
    </message>
    <message>
        <source>Belongs to a purchase order</source>
        <translation>Gehört zu einer Bestellung</translation>
    </message>
    <message>
        <source>Document not usable</source>
        <translation>Beleg nicht verwendbar</translation>
    </message>
    <message>
        <source>Have the document corrected in Concur, or send it back.</source>
        <translation>Lassen Sie den Beleg in Concur berichtigen, oder senden Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Refused by NAV</source>
        <translation>Von NAV abgelehnt</translation>
    </message>
    <message>
        <source>Read NAV&apos;s own words below, correct the cause, then retry.</source>
        <translation>Lesen Sie den Wortlaut von NAV, beheben Sie die Ursache und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>A second person approves it in Review.</source>
        <translation>Eine zweite Person gibt ihn unter „Prüfung“ frei.</translation>
    </message>
    <message>
        <source>Dimension missing</source>
        <translation>Dimension fehlt</translation>
    </message>
    <message>
        <source>Map a cost object to the dimension that NAV demands, or correct the mapping that names one NAV does not have.</source>
        <translation>Ordnen Sie der Dimension, die NAV verlangt, ein Kostenobjekt zu, oder berichtigen Sie die Zuordnung, die eine nennt, die NAV nicht hat.</translation>
    </message>
    <message>
        <source>Bring the order to NAV and let such invoices be posted (invoice.withOrder), or match it in NAV and ignore it here.</source>
        <translation>Bringen Sie die Bestellung nach NAV und lassen Sie solche Rechnungen buchen (invoice.withOrder), oder ordnen Sie sie in NAV zu und ignorieren Sie sie hier.</translation>
    </message>
</context>
<context>
    <name>ReasonCatalogue</name>
    <message>
        <source>The vendor&apos;s code is looked for in the mappings, then among NAV&apos;s vendors. All its documents wait in this one row; when the vendor appears in NAV they go on by themselves.</source>
        <translation>Der Code des Kreditors wird in den Zuordnungen gesucht, dann unter NAVs Kreditoren. Alle seine Belege warten in dieser einen Zeile; sobald der Kreditor in NAV erscheint, gehen sie von selbst weiter.</translation>
    </message>
    <message>
        <source>NAV&apos;s blocks are told apart: All and privacy stop every document, Payment stops payments only, so invoices still post. A privacy block does not show before NAV refuses; then it is remembered until the vendor changes in NAV.</source>
        <translation>NAVs Sperren werden unterschieden: „Alle“ und Datenschutz halten jeden Beleg auf, „Zahlung“ nur Zahlungen, Rechnungen werden also gebucht. Eine Datenschutzsperre zeigt sich erst, wenn NAV ablehnt; dann wird sie gemerkt, bis sich der Kreditor in NAV ändert.</translation>
    </message>
    <message>
        <source>What the company owes an employee goes to a vendor or an account of theirs; an employee&apos;s id is never guessed from NAV&apos;s numbers.</source>
        <translation>Was die Firma einem Mitarbeiter schuldet, kommt auf dessen Kreditor oder Konto; die Personalnummer wird nie aus NAVs Nummern erraten.</translation>
    </message>
    <message>
        <source>The line&apos;s account code, or its expense type where it bears none, leads to no G/L account of NAV, neither by a mapping nor by the same code.</source>
        <translation>Der Kontocode der Zeile, oder ihre Ausgabenart, wo sie keinen trägt, führt zu keinem Sachkonto in NAV, weder über eine Zuordnung noch über denselben Code.</translation>
    </message>
    <message>
        <source>The G/L account is there, and blocked in NAV.</source>
        <translation>Das Sachkonto ist da und in NAV gesperrt.</translation>
    </message>
    <message>
        <source>NAV posts only to accounts of type Posting that allow direct posting; headings and totals take nothing.</source>
        <translation>NAV bucht nur auf Konten der Art „Konto“, die direktes Buchen erlauben; Überschriften und Summen nehmen nichts auf.</translation>
    </message>
    <message>
        <source>The card or company side of a line needs a vendor or an account; a payment code is never taken for one by its name.</source>
        <translation>Die Karten- oder Firmenseite einer Zeile braucht einen Kreditor oder ein Konto; ein Zahlungscode wird nie seines Namens wegen dafür gehalten.</translation>
    </message>
    <message>
        <source>Reclaimable tax needs its account, or on invoices a tax code of NAV. Where nothing can be reclaimed, no mapping is needed.</source>
        <translation>Abziehbare Steuer braucht ihr Konto, auf Rechnungen auch einen Steuercode von NAV. Wo nichts abziehbar ist, braucht es keine Zuordnung.</translation>
    </message>
    <message>
        <source>Concur&apos;s code of a cost object is no value of that dimension in NAV, neither by a mapping nor by the same code.</source>
        <translation>Concurs Code eines Kostenobjekts ist kein Wert dieser Dimension in NAV, weder über eine Zuordnung noch über denselben Code.</translation>
    </message>
    <message>
        <source>A mapping names a dimension that NAV does not have, or NAV demands one that the document does not give. What NAV demands shows only when it refuses; it is remembered then, and every document it concerns is held here before it is sent.</source>
        <translation>Eine Zuordnung nennt eine Dimension, die NAV nicht hat, oder NAV verlangt eine, die der Beleg nicht angibt. Was NAV verlangt, zeigt sich erst, wenn es ablehnt; dann wird es gemerkt, und jeder Beleg, den es betrifft, wird hier zurückgestellt, bevor er gesendet wird.</translation>
    </message>
    <message>
        <source>NAV knows neither the currency nor a mapping of it; without a rate nothing can be posted.</source>
        <translation>NAV kennt die Währung nicht, und es gibt keine Zuordnung; ohne Kurs lässt sich nichts buchen.</translation>
    </message>
    <message>
        <source>The document&apos;s ledger leads to no connected NAV company.</source>
        <translation>Das Hauptbuch des Belegs führt zu keinem verbundenen NAV-Mandanten.</translation>
    </message>
    <message>
        <source>NAV allows posting within a window of days (General Ledger Setup). With posting.closedPeriod nextOpenDay the document is posted on the first open day, and the entry says for which day.</source>
        <translation>NAV erlaubt Buchungen in einem Zeitraum (Finanzbuchhaltung Einrichtung). Mit posting.closedPeriod nextOpenDay wird am ersten offenen Tag gebucht, und der Posten sagt, für welchen Tag.</translation>
    </message>
    <message>
        <source>NAV is asked for the vendor&apos;s invoice number before the invoice is made, for NAV itself looks only when posting.</source>
        <translation>NAV wird nach der Rechnungsnummer des Kreditors gefragt, bevor die Rechnung angelegt wird, denn NAV selbst sieht erst beim Buchen nach.</translation>
    </message>
    <message>
        <source>Lines, taxes and total of the document are added up, and NAV&apos;s own figure is read back before posting. Nothing is rounded away.</source>
        <translation>Zeilen, Steuern und Summe des Belegs werden nachgerechnet, und NAVs eigener Betrag wird vor dem Buchen zurückgelesen. Nichts wird weggerundet.</translation>
    </message>
    <message>
        <source>Descriptions are cut with an ellipsis and shown before; numbers that identify something are never cut.</source>
        <translation>Beschreibungen werden mit Auslassungszeichen gekürzt und vorher gezeigt; Nummern, die etwas bezeichnen, werden nie gekürzt.</translation>
    </message>
    <message>
        <source>NAV&apos;s journal interface takes local currency only, and a vendor line silently reads its amount in the vendor&apos;s own currency.</source>
        <translation>NAVs Buchblatt-Schnittstelle nimmt nur Mandantenwährung, und eine Kreditorenzeile liest ihren Betrag stillschweigend in der Währung des Kreditors.</translation>
    </message>
    <message>
        <source>Documents of test users are marked by Concur. They are never posted into a company marked production.</source>
        <translation>Belege von Testbenutzern kennzeichnet Concur. Sie werden nie in einen Mandanten gebucht, der als produktiv gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>The invoice names a purchase order. It is held so that the order is not invoiced twice.</source>
        <translation>Die Rechnung nennt eine Bestellung. Sie wird zurückgestellt, damit die Bestellung nicht zweimal berechnet wird.</translation>
    </message>
    <message>
        <source>Something that posting needs is not in the document, or contradicts itself.</source>
        <translation>Etwas, das zum Buchen nötig ist, fehlt im Beleg oder widerspricht sich.</translation>
    </message>
    <message>
        <source>NAV said no when the document was sent; nothing of it is left there. What NAV hides and told by refusing is remembered, and asked again when you retry.</source>
        <translation>NAV hat den Beleg abgelehnt; dort ist nichts davon geblieben. Was NAV verbirgt und durch Ablehnen verraten hat, wird gemerkt und beim erneuten Prüfen wieder gefragt.</translation>
    </message>
    <message>
        <source>Approval is required for it. It holds for what the document becomes in NAV: when that changes, approval is asked for anew.</source>
        <translation>Er braucht eine Freigabe. Sie gilt für das, was aus dem Beleg in NAV wird: ändert sich das, wird neu um Freigabe gebeten.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Create vendor in NAV…</source>
        <translation>Kreditor in NAV anlegen…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Zurückschicken…</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Post on the next open day</source>
        <translation>Am nächsten offenen Tag buchen</translation>
    </message>
    <message>
        <source>Post invoices that name an order</source>
        <translation>Rechnungen mit Bestellung buchen</translation>
    </message>
    <message>
        <source>Post test documents</source>
        <translation>Testbelege buchen</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The invoice</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation>Die Abrechnung als Ganzes</translation>
    </message>
    <message>
        <source>The document is not in this workspace any more.</source>
        <translation>Den Beleg gibt es in diesem Arbeitsbereich nicht mehr.</translation>
    </message>
    <message>
        <source>The document has no such receipt.</source>
        <translation>Ein solches Belegbild hat der Beleg nicht.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Name another file.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1. Check folder and disk.</source>
        <translation>Das Belegbild ließ sich nicht in %1 schreiben. Prüfen Sie Ordner und Datenträger.</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>The mappings are stored, but held documents could not be checked again: %1</source>
        <translation>Die Zuordnungen sind gespeichert, aber Zurückgestelltes konnte nicht erneut geprüft werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait no more and go on with the next run.</source>
        <translation>
            <numerusform>%n Beleg wartet nicht mehr und geht mit dem nächsten Lauf weiter.</numerusform>
            <numerusform>%n Belege warten nicht mehr und gehen mit dem nächsten Lauf weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still held; see them with &quot;queue list&quot;.</source>
        <translation>
            <numerusform>%n Beleg ist noch zurückgestellt; „queue list“ zeigt ihn.</numerusform>
            <numerusform>%n Belege sind noch zurückgestellt; „queue list“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal %1 waits for a second person: &quot;mappings approve %1&quot;. Nothing has changed yet.</source>
        <translation>Vorschlag %1 wartet auf eine zweite Person: „mappings approve %1“. Noch hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ReconcileCommand</name>
    <message>
        <source>Compares a month&apos;s approvals in Concur, the workspace and NAV&apos;s ledger.</source>
        <translation>Vergleicht die Freigabeen eines Monats in Concur, den Arbeitsbereich und NAVs Hauptbuch.</translation>
    </message>
    <message>
        <source>The month.</source>
        <translation>Der Monat.</translation>
    </message>
    <message>
        <source>From the workspace alone; asks neither Concur nor NAV.</source>
        <translation>Allein aus dem Arbeitsbereich; fragt weder Concur noch NAV.</translation>
    </message>
    <message>
        <source>Keep your word that the month is right.</source>
        <translation>Ihr Wort festhalten, dass der Monat stimmt.</translation>
    </message>
    <message>
        <source>What to say with it; demanded where something is left over.</source>
        <translation>Was dazu zu sagen ist; verlangt, wo etwas übrig bleibt.</translation>
    </message>
    <message>
        <source>reconcile needs the month as --period YYYY-MM, for example --period 2026-11.</source>
        <translation>reconcile braucht den Monat als --period JJJJ-MM, zum Beispiel --period 2026-11.</translation>
    </message>
    <message>
        <source>Comparing with NAV: %1 of %2</source>
        <translation>Vergleich mit NAV: %1 von %2</translation>
    </message>
    <message>
        <source>Write the evidence to this file; its ending says how: xlsx, pdf, csv or json.</source>
        <translation>Den Nachweis in diese Datei schreiben; ihre Endung sagt, wie: xlsx, pdf, csv oder json.</translation>
    </message>
    <message>
        <source>--export needs a file that ends in .xlsx, .pdf, .csv or .json.</source>
        <translation>--export braucht eine Datei, die auf .xlsx, .pdf, .csv oder .json endet.</translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation>Der Nachweis steht in %1.</translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Als Entwurf</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Changed after posting</source>
        <translation>Nach Buchung geändert</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Acknowledge</source>
        <translation>Empfang bestätigen</translation>
    </message>
    <message>
        <source>Confirm as posted</source>
        <translation>Als gebucht bestätigen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message>
        <source>Bring the vendor to Concur</source>
        <translation>Kreditor nach Concur bringen</translation>
    </message>
    <message>
        <source>Bring the dimension value to Concur&apos;s list</source>
        <translation>Den Dimensionswert in die Liste von Concur bringen</translation>
    </message>
</context>
<context>
    <name>ReplayListCommand</name>
    <message>
        <source>Calls to Concur that failed and wait to be made again.</source>
        <translation>Fehlgeschlagene Aufrufe an Concur, die auf Wiederholung warten.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>No call waits.</source>
        <translation>Kein Aufruf wartet.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>ReplayNowCommand</name>
    <message>
        <source>Makes all failed calls to Concur again, due or not.</source>
        <translation>Wiederholt alle fehlgeschlagenen Aufrufe an Concur, ob fällig oder nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Concur made.</source>
        <translation>
            <numerusform>%n Aufruf an Concur ausgeführt.</numerusform>
            <numerusform>%n Aufrufe an Concur ausgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestStore</name>
    <message>
        <source>About to create a purchase request in Concur: %1</source>
        <translation>Eine Bestellanforderung wird gleich in Concur angelegt: %1</translation>
    </message>
    <message>
        <source>Concur has taken the purchase request; it is followed as %1.</source>
        <translation>Concur hat die Bestellanforderung übernommen; sie wird als %1 verfolgt.</translation>
    </message>
    <message>
        <source>The purchase request was not created: %1</source>
        <translation>Die Bestellanforderung wurde nicht angelegt: %1</translation>
    </message>
    <message>
        <source>No answer came: it is not known whether Concur has the purchase request. It is not sent again.</source>
        <translation>Es kam keine Antwort: Es ist nicht bekannt, ob Concur die Bestellanforderung hat. Sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Looked up in Concur by a person: the purchase request is not there.</source>
        <translation>Jemand hat in Concur nachgesehen: Die Bestellanforderung ist dort nicht.</translation>
    </message>
    <message>
        <source>Purchase request %1 in Concur: %2</source>
        <translation>Bestellanforderung %1 in Concur: %2</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>%1 is no purchase request.</source>
        <translation>%1 ist keine Bestellanforderung.</translation>
    </message>
</context>
<context>
    <name>RequestsCreateCommand</name>
    <message>
        <source>Checks it and shows what would be sent; sends nothing.</source>
        <translation>Prüft sie und zeigt, was gesendet würde; sendet nichts.</translation>
    </message>
    <message>
        <source>Creates a purchase request in Concur from JSON.</source>
        <translation>Legt aus JSON eine Bestellanforderung in Concur an.</translation>
    </message>
    <message>
        <source>Creates a purchase request that takes the place of an older one.</source>
        <translation>Legt eine Bestellanforderung an, die an die Stelle einer älteren tritt.</translation>
    </message>
</context>
<context>
    <name>RequestsGiveUpCommand</name>
    <message>
        <source>Says that a request without an answer is not in Concur; ID is #row of &quot;requests list&quot;.</source>
        <translation>Sagt, dass eine Anforderung ohne Antwort nicht in Concur ist; ID ist #Zeile aus „requests list“.</translation>
    </message>
</context>
<context>
    <name>RequestsListCommand</name>
    <message>
        <source>Purchase requests that were made here or are followed.</source>
        <translation>Bestellanforderungen, die hier angelegt wurden oder verfolgt werden.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No purchase request is followed.</source>
        <translation>Keine Bestellanforderung wird verfolgt.</translation>
    </message>
</context>
<context>
    <name>RequestsShowCommand</name>
    <message>
        <source>One purchase request: where it stands, and what was sent.</source>
        <translation>Eine Bestellanforderung: wie es um sie steht und was gesendet wurde.</translation>
    </message>
    <message>
        <source>Asks Concur first.</source>
        <translation>Fragt zuerst Concur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Bestellungen: %1</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>This version does not act on &quot;%1&quot; yet.</source>
        <translation>Diese Version handelt noch nicht nach „%1“.</translation>
    </message>
    <message>
        <source>Set it back to its default, and do that part by hand.</source>
        <translation>Setzen Sie es auf die Vorgabe zurück, und erledigen Sie diesen Teil von Hand.</translation>
    </message>
    <message>
        <source>Have the scope %1 added to the app in Concur, then connect Concur again.</source>
        <translation>Lassen Sie der App in Concur den Scope %1 hinzufügen; verbinden Sie Concur dann erneut.</translation>
    </message>
    <message>
        <source>NAV&apos;s API v2.0 shows whether purchase invoices are paid, but not whether journal lines are: Concur is told nothing of expense reports that are posted as journal lines.</source>
        <translation>NAVs API v2.0 zeigt, ob Einkaufsrechnungen bezahlt sind, aber nicht, ob es Buch.-Blattzeilen sind: Von Spesenabrechnungen, die als Buch.-Blattzeilen gebucht werden, erfährt Concur nichts.</translation>
    </message>
    <message>
        <source>To have reports told as well, set expense.target to purchaseInvoice, or give Ledgerbridge the page of vendor ledger entries.</source>
        <translation>Damit auch Abrechnungen gemeldet werden, stellen Sie expense.target auf purchaseInvoice, oder geben Sie Ledgerbridge die Seite der Kreditorenposten.</translation>
    </message>
    <message>
        <source>Payments are not told to Concur: payments.confirm is off.</source>
        <translation>Concur erfährt nichts von Zahlungen: payments.confirm ist aus.</translation>
    </message>
    <message>
        <source>Set payments.confirm to true.</source>
        <translation>Stellen Sie payments.confirm auf true.</translation>
    </message>
    <message>
        <source>Vendors are not brought to Concur: vendors.toConcur is off.</source>
        <translation>Kreditoren werden nicht nach Concur gebracht: vendors.toConcur ist aus.</translation>
    </message>
    <message>
        <source>Set vendors.toConcur to true.</source>
        <translation>Stellen Sie vendors.toConcur auf true.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; only proposes: no value is made in NAV without a person.</source>
        <translation>„%1“ schlägt nur vor: Ohne eine Person wird in NAV kein Wert angelegt.</translation>
    </message>
    <message>
        <source>Approve the proposals, or set approval.fourEyes to false.</source>
        <translation>Geben Sie die Vorschläge frei, oder stellen Sie approval.fourEyes auf false.</translation>
    </message>
    <message>
        <source>Publish page 537 in NAV and give its name as &quot;dimensionService&quot; when connecting, or set it to propose.</source>
        <translation>Veröffentlichen Sie in NAV die Seite 537 und geben Sie beim Verbinden ihren Namen als „dimensionService“ an, oder stellen Sie auf propose.</translation>
    </message>
    <message>
        <source>Dimension values are not brought to Concur: dimensions.toConcur is off.</source>
        <translation>Dimensionswerte werden nicht nach Concur gebracht: dimensions.toConcur ist aus.</translation>
    </message>
    <message>
        <source>Set dimensions.toConcur to true.</source>
        <translation>Stellen Sie dimensions.toConcur auf true.</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Reading NAV</source>
        <translation>NAV wird gelesen</translation>
    </message>
    <message>
        <source>Looking up open postings</source>
        <translation>Offene Buchungen werden nachgesehen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation>Wird quittiert</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird nachgeprüft</translation>
    </message>
    <message>
        <source>Confirming to Concur</source>
        <translation>Wird Concur bestätigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Bringing vendors to Concur</source>
        <translation>Kreditoren werden nach Concur gebracht</translation>
    </message>
    <message>
        <source>Exchanging dimension values</source>
        <translation>Dimensionswerte werden ausgetauscht</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>Serves a make-believe Concur and NAV until standard input closes.</source>
        <translation>Stellt ein nachgebildetes Concur und NAV bereit, bis die Standardeingabe geschlossen wird.</translation>
    </message>
    <message>
        <source>Every answer takes so long.</source>
        <translation>Jede Antwort dauert so lange.</translation>
    </message>
    <message>
        <source>The request limits of Business Central, or none.</source>
        <translation>Die Anfragegrenzen von Business Central, oder keine.</translation>
    </message>
    <message>
        <source>Failures to rehearse.</source>
        <translation>Störungen zum Üben.</translation>
    </message>
    <message>
        <source>NAV publishes its page of dimension values under that name, so that values can be made.</source>
        <translation>NAV veröffentlicht seine Seite der Dimensionswerte unter diesem Namen, so dass Werte angelegt werden können.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>&quot;%1&quot; are no days around the end of a month. Write off, or days before and after it such as 2+3, each at most 10.</source>
        <translation>„%1“ sind keine Tage um ein Monatsende. Schreiben Sie off, oder Tage davor und danach wie 2+3, je höchstens 10.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>Passphrase des Tresors: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>Standard input is empty. Give the connection there as one JSON object.</source>
        <translation>Die Standardeingabe ist leer. Geben Sie dort die Verbindung als ein JSON-Objekt an.</translation>
    </message>
    <message>
        <source>Standard input is no JSON object. Check it from character %1 on.</source>
        <translation>Die Standardeingabe ist kein JSON-Objekt. Prüfen Sie sie ab Zeichen %1.</translation>
    </message>
    <message>
        <source>Standard input is JSON, but no object. Write it as {&quot;name&quot;:&quot;value&quot;, …}.</source>
        <translation>Die Standardeingabe ist JSON, aber kein Objekt. Schreiben Sie es als {&quot;name&quot;:&quot;Wert&quot;, …}.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The key store of this computer is locked. Sign in to the desktop or unlock the key store (on Linux: the login keyring), then try again.</source>
        <translation>Der Schlüsselspeicher dieses Computers ist gesperrt. Melden Sie sich am Desktop an oder entsperren Sie den Schlüsselspeicher (unter Linux: den Anmelde-Schlüsselbund); versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer offers no key store in this session. Start the program from a desktop session, or keep the secrets under a passphrase instead (init --secrets vault).</source>
        <translation>Dieser Computer bietet in dieser Sitzung keinen Schlüsselspeicher. Starten Sie das Programm in einer Desktop-Sitzung, oder bewahren Sie die Geheimnisse stattdessen unter einer Passphrase auf (init --secrets vault).</translation>
    </message>
    <message>
        <source>The key store of this computer did not answer; it may be waiting for its password. Look for its prompt, unlock it, then try again.</source>
        <translation>Der Schlüsselspeicher dieses Computers hat nicht geantwortet; vielleicht wartet er auf sein Kennwort. Suchen Sie seine Abfrage, entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key store of this computer works, but does not hold the key of this workspace. If the workspace came from another computer or user, enter the connections again here.</source>
        <translation>Der Schlüsselspeicher dieses Computers arbeitet, enthält aber den Schlüssel dieses Arbeitsbereichs nicht. Stammt der Arbeitsbereich von einem anderen Computer oder Benutzer, tragen Sie die Verbindungen hier erneut ein.</translation>
    </message>
    <message>
        <source>The secrets of this workspace are kept under a passphrase. Set LEDGERBRIDGE_VAULT_PASSPHRASE, or run the program where it can ask for it.</source>
        <translation>Die Geheimnisse dieses Arbeitsbereichs liegen unter einer Passphrase. Setzen Sie LEDGERBRIDGE_VAULT_PASSPHRASE, oder führen Sie das Programm dort aus, wo es danach fragen kann.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type at least one character.</source>
        <translation>Die Passphrase ist leer. Geben Sie mindestens ein Zeichen ein.</translation>
    </message>
    <message>
        <source>No key could be made: this computer gives no random numbers or no memory. Restart it and try again.</source>
        <translation>Es konnte kein Schlüssel erzeugt werden: Dieser Computer gibt keine Zufallszahlen oder keinen Speicher her. Starten Sie ihn neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s key store is not the one this workspace was locked with. If the workspace came from another computer or a backup, enter the connections again here.</source>
        <translation>Der Schlüssel im Schlüsselspeicher dieses Computers ist nicht der, mit dem dieser Arbeitsbereich verschlossen wurde. Stammt der Arbeitsbereich von einem anderen Computer oder aus einer Sicherung, tragen Sie die Verbindungen hier erneut ein.</translation>
    </message>
    <message>
        <source>The key of this workspace lies in a key store, which is not in use here.</source>
        <translation>Der Schlüssel dieses Arbeitsbereichs liegt in einem Schlüsselspeicher, der hier nicht verwendet wird.</translation>
    </message>
    <message>
        <source>This workspace keeps its key in the key store and has no passphrase.</source>
        <translation>Dieser Arbeitsbereich hat seinen Schlüssel im Schlüsselspeicher und keine Passphrase.</translation>
    </message>
    <message>
        <source>No secret &quot;%1&quot; is stored. Enter it under Connections.</source>
        <translation>Das Geheimnis „%1“ ist nicht gespeichert. Tragen Sie es unter Verbindungen ein.</translation>
    </message>
    <message>
        <source>The workspace&apos;s note about its secrets cannot be read. Restore the workspace from a backup.</source>
        <translation>Die Angaben des Arbeitsbereichs zu seinen Geheimnissen sind nicht lesbar. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key could not be derived from the passphrase; this needs %1 MiB of free memory. Close other programs and try again.</source>
        <translation>Der Schlüssel konnte nicht aus der Passphrase abgeleitet werden; das braucht %1 MiB freien Speicher. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The secrets of this workspace were written by a newer version of the program. Update this one.</source>
        <translation>Die Geheimnisse dieses Arbeitsbereichs wurden von einer neueren Version des Programms geschrieben. Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one that nobody guesses.</source>
        <translation>Die Passphrase ist leer. Wählen Sie eine, die niemand errät.</translation>
    </message>
    <message>
        <source>The passphrase of the workspace is wrong. Nothing was changed; try again.</source>
        <translation>Die Passphrase des Arbeitsbereichs ist falsch. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stored secret &quot;%1&quot; cannot be decrypted: it was changed or belongs elsewhere. Enter it again under Connections, or restore the workspace from a backup.</source>
        <translation>Das gespeicherte Geheimnis „%1“ lässt sich nicht entschlüsseln: Es wurde geändert oder gehört anderswohin. Tragen Sie es unter Verbindungen erneut ein, oder stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Runs by the schedule, listens for what Concur and NAV tell, and keeps their subscriptions, until it is stopped.</source>
        <translation>Läuft nach dem Zeitplan, empfängt, was Concur und NAV melden, und hält ihre Abonnements, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Listen here instead of where the setting webhook.listen says.</source>
        <translation>Hier empfangen statt dort, wo es die Einstellung webhook.listen sagt.</translation>
    </message>
    <message>
        <source>Public address instead of the setting webhook.publicUrl.</source>
        <translation>Öffentliche Adresse statt der Einstellung webhook.publicUrl.</translation>
    </message>
    <message>
        <source>Stopping; what has been sent is looked up by the next run.</source>
        <translation>Wird beendet; was gesendet wurde, schlägt der nächste Lauf nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>--listen takes an address with a port, such as 127.0.0.1:8800.</source>
        <translation>--listen verlangt eine Adresse mit Port, etwa 127.0.0.1:8800.</translation>
    </message>
    <message>
        <source>--public-url takes an https address without a query, such as https://hooks.example.com.</source>
        <translation>--public-url verlangt eine https-Adresse ohne Abfrageteil, etwa https://hooks.example.com.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist gescheitert: %1</translation>
    </message>
    <message>
        <source>%1 does this already; waiting in case it ends.</source>
        <translation>%1 tut das bereits; es wird gewartet, falls es endet.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Empfang auf %1.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>Der Zeitplan ruht.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&quot;%1&quot; is no schedule. Write off, or days and times such as Mon-Fri 07:00,13:00; with a semicolon between several.</source>
        <translation>„%1“ ist kein Zeitplan. Schreiben Sie off, oder Tage und Zeiten wie Mon-Fri 07:00,13:00; mehrere mit einem Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>The environment variable %1 names no setting. Remove it, or look the names up with: settings list</source>
        <translation>Die Umgebungsvariable %1 nennt keine Einstellung. Entfernen Sie sie, oder sehen Sie die Namen nach mit: settings list</translation>
    </message>
    <message>
        <source>What an expense report becomes in NAV: journal lines, or a purchase invoice of the employee&apos;s vendor.</source>
        <translation>Was aus einer Spesenabrechnung in NAV wird: Buchungsblattzeilen oder eine Einkaufsrechnung des Mitarbeiterkreditors.</translation>
    </message>
    <message>
        <source>Post expense reports, or leave them as drafts in NAV.</source>
        <translation>Spesenabrechnungen buchen oder als Entwürfe in NAV lassen.</translation>
    </message>
    <message>
        <source>Post invoices, or leave them as drafts in NAV.</source>
        <translation>Rechnungen buchen oder als Entwürfe in NAV lassen.</translation>
    </message>
    <message>
        <source>The day on which a document is posted.</source>
        <translation>Der Tag, an dem ein Beleg gebucht wird.</translation>
    </message>
    <message>
        <source>What to do when NAV is closed for that day.</source>
        <translation>Was geschieht, wenn NAV für diesen Tag geschlossen ist.</translation>
    </message>
    <message>
        <source>A Concur code that equals a usable NAV code needs no mapping.</source>
        <translation>Ein Concur-Code, der einem verwendbaren NAV-Code gleicht, braucht keine Zuordnung.</translation>
    </message>
    <message>
        <source>What to do with an invoice that belongs to a purchase order.</source>
        <translation>Was mit einer Rechnung geschieht, die zu einer Bestellung gehört.</translation>
    </message>
    <message>
        <source>What to do with test documents; they never reach a company marked production.</source>
        <translation>Was mit Testbelegen geschieht; sie erreichen nie einen als produktiv gekennzeichneten Mandanten.</translation>
    </message>
    <message>
        <source>The connected NAV companies keep real books: no test document is ever posted there.</source>
        <translation>Die verbundenen NAV-Mandanten führen echte Bücher: Kein Testbeleg wird dort je gebucht.</translation>
    </message>
    <message>
        <source>When Concur is told that a document was taken over; until then it can be recalled there.</source>
        <translation>Wann Concur erfährt, dass ein Beleg übernommen wurde; bis dahin kann er dort zurückgerufen werden.</translation>
    </message>
    <message>
        <source>Bring NAV&apos;s vendors to Concur.</source>
        <translation>Die Kreditoren von NAV nach Concur bringen.</translation>
    </message>
    <message>
        <source>What to do with vendors that were requested in Concur.</source>
        <translation>Was mit Kreditoren geschieht, die in Concur beantragt wurden.</translation>
    </message>
    <message>
        <source>Bring NAV&apos;s dimension values to Concur&apos;s lists.</source>
        <translation>Die Dimensionswerte von NAV in die Listen von Concur bringen.</translation>
    </message>
    <message>
        <source>What to do with list items that only Concur has.</source>
        <translation>Was mit Listeneinträgen geschieht, die nur Concur hat.</translation>
    </message>
    <message>
        <source>Tell Concur when NAV has paid.</source>
        <translation>Concur mitteilen, wenn NAV bezahlt hat.</translation>
    </message>
    <message>
        <source>Copy receipt images to NAV.</source>
        <translation>Belegbilder nach NAV kopieren.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>Die Sprache des Programms.</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>Helle oder dunkle Fenster.</translation>
    </message>
    <message>
        <source>Which documents a person must approve before they are posted; the amount is the gross in the company&apos;s currency.</source>
        <translation>Welche Belege ein Mensch freigeben muss, bevor sie gebucht werden; der Betrag ist der Bruttobetrag in der Währung des Mandanten.</translation>
    </message>
    <message>
        <source>The description of a posted line; shortened visibly where NAV has less room.</source>
        <translation>Die Beschreibung einer gebuchten Zeile; wo NAV weniger Platz hat, wird sie sichtbar gekürzt.</translation>
    </message>
    <message>
        <source>Start of the code of the journal batch that Ledgerbridge alone uses in NAV.</source>
        <translation>Anfang des Codes des Buchungsblatts, das in NAV allein Ledgerbridge benutzt.</translation>
    </message>
    <message>
        <source>End of that code; another letter for each workspace that posts into the same company.</source>
        <translation>Ende dieses Codes; ein anderer Buchstabe für jeden Arbeitsbereich, der in denselben Mandanten bucht.</translation>
    </message>
    <message>
        <source>When a run starts by itself, in local time, such as Mon-Fri 07:00,13:00.</source>
        <translation>Wann ein Lauf von selbst beginnt, in Ortszeit, etwa Mon-Fri 07:00,13:00.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. See them all with: settings list</source>
        <translation>Die Einstellung „%1“ gibt es nicht. Alle zeigt: settings list</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not allowed for the setting %1. Allowed: %3</source>
        <translation>„%2“ ist für die Einstellung %1 nicht erlaubt. Erlaubt: %3</translation>
    </message>
    <message>
        <source>Whose queue in Concur is read: choose one kind where the company has not bought the other. What was taken over already goes on.</source>
        <translation>Wessen Warteschlange in Concur gelesen wird: Wählen Sie eine Art, wenn das Unternehmen die andere nicht gekauft hat. Was schon übernommen ist, läuft weiter.</translation>
    </message>
    <message>
        <source>Whose word counts where NAV and Concur say something else of a vendor and it is not known which is newer.</source>
        <translation>Wessen Angabe gilt, wenn NAV und Concur zu einem Kreditor Verschiedenes sagen und nicht bekannt ist, welche neuer ist.</translation>
    </message>
    <message>
        <source>Whoever changed or queued a document may not be the one who approves it, and changes of mappings wait for a second person.</source>
        <translation>Wer einen Beleg geändert oder eingereiht hat, darf ihn nicht freigeben, und Änderungen der Zuordnungen warten auf eine zweite Person.</translation>
    </message>
    <message>
        <source>Take up purchase orders by themselves when an invoice names them.</source>
        <translation>Bestellungen von selbst aufnehmen, wenn eine Rechnung sie nennt.</translation>
    </message>
    <message>
        <source>Whose name counts where NAV and Concur call a dimension value something else and it is not known which is newer.</source>
        <translation>Wessen Name gilt, wo NAV und Concur einen Dimensionswert verschieden nennen und nicht bekannt ist, welcher neuer ist.</translation>
    </message>
    <message>
        <source>Tell people by mail what needs them, many things in one message.</source>
        <translation>Per E-Mail melden, was Menschen braucht, vieles in einer Nachricht.</translation>
    </message>
    <message>
        <source>Tell a channel of Teams or Slack what needs people; &quot;connect webhook&quot; keeps its address.</source>
        <translation>Einem Kanal in Teams oder Slack melden, was Menschen braucht; „connect webhook“ bewahrt seine Adresse auf.</translation>
    </message>
    <message>
        <source>Tell whoever has the window open by a notification of the desktop.</source>
        <translation>Wer das Fenster offen hat, erhält eine Benachrichtigung des Desktops.</translation>
    </message>
    <message>
        <source>The mail server. Without TLS nothing is sent, except to this computer; &quot;connect mail&quot; keeps user and password.</source>
        <translation>Der Mailserver. Ohne TLS wird nichts gesendet, außer an diesen Rechner; „connect mail“ bewahrt Benutzer und Passwort auf.</translation>
    </message>
    <message>
        <source>The sender of mail.</source>
        <translation>Der Absender der E-Mails.</translation>
    </message>
    <message>
        <source>Who gets mail.</source>
        <translation>Wer E-Mails erhält.</translation>
    </message>
    <message>
        <source>Which reasons for holding a document are told, such as vendorMissing; by channel as in &quot;mail: all; webhook: navRefused&quot;.</source>
        <translation>Welche Gründe für das Zurückstellen eines Belegs gemeldet werden, etwa vendorMissing; je Kanal wie in „mail: all; webhook: navRefused“.</translation>
    </message>
    <message>
        <source>When nobody is told, in local time; what comes up then is gathered and told after it.</source>
        <translation>Wann nichts gemeldet wird, in Ortszeit; was dann anfällt, wird gesammelt und danach gemeldet.</translation>
    </message>
    <message>
        <source>Tell when nothing came from Concur for so many working hours, Monday to Friday from 8 to 18 o&apos;clock.</source>
        <translation>Melden, wenn so viele Arbeitsstunden lang nichts aus Concur kam, Montag bis Freitag von 8 bis 18 Uhr.</translation>
    </message>
    <message>
        <source>Minutes between two messages of one channel, at least.</source>
        <translation>Minuten zwischen zwei Nachrichten eines Kanals, mindestens.</translation>
    </message>
    <message>
        <source>Which list of Concur holds the values of which dimension, by name or id, such as DEPARTMENT=Department; PROJECT=Project/2/DE; none keeps a dimension out. Those not named go to the list of the same name.</source>
        <translation>Welche Liste von Concur die Werte welcher Dimension enthält, mit Name oder Id, etwa DEPARTMENT=Department; PROJECT=Project/2/DE; none hält eine Dimension heraus. Nicht genannte gehen in die Liste gleichen Namens.</translation>
    </message>
    <message>
        <source>Of which requests to Concur and NAV the content is kept, without secrets and bank data: of those that failed, of none, of all.</source>
        <translation>Von welchen Anfragen an Concur und NAV der Inhalt aufbewahrt wird, ohne Geheimnisse und Bankdaten: von den fehlgeschlagenen, von keiner, von allen.</translation>
    </message>
    <message>
        <source>How long requests to Concur and NAV are kept beside the trail; the trail itself is kept for ever.</source>
        <translation>Wie lange Anfragen an Concur und NAV neben dem Prüfpfad aufbewahrt werden; der Prüfpfad selbst bleibt für immer.</translation>
    </message>
    <message>
        <source>The day on which the client secret of Concur expires; you are warned 30, 14, 7 and 1 days before it.</source>
        <translation>Der Tag, an dem das Client-Secret von Concur abläuft; Sie werden 30, 14, 7 und 1 Tage vorher gewarnt.</translation>
    </message>
    <message>
        <source>The day on which the client secret or access key of NAV expires, for all companies or by company, such as CRONUS DE=2027-03-31.</source>
        <translation>Der Tag, an dem das Client-Secret oder der Zugriffsschlüssel von NAV abläuft, für alle Mandanten oder je Mandant, etwa CRONUS DE=2027-03-31.</translation>
    </message>
    <message>
        <source>The time zone of the schedule, such as Europe/Berlin; system is this computer&apos;s.</source>
        <translation>Die Zeitzone des Zeitplans, etwa Europe/Berlin; system ist die dieses Rechners.</translation>
    </message>
    <message>
        <source>Days around the end of a month on which no run starts by itself; 2+3 are the last two and the first three.</source>
        <translation>Tage um das Monatsende, an denen kein Lauf von selbst beginnt; 2+3 sind die letzten zwei und die ersten drei.</translation>
    </message>
    <message>
        <source>No run starts by itself until somebody says so.</source>
        <translation>Kein Lauf beginnt von selbst, bis jemand es wieder zulässt.</translation>
    </message>
    <message>
        <source>Where what Concur and NAV tell by themselves is taken in, such as 127.0.0.1:8800 behind a proxy.</source>
        <translation>Wo empfangen wird, was Concur und NAV von sich aus melden, etwa 127.0.0.1:8800 hinter einem Proxy.</translation>
    </message>
    <message>
        <source>The address under which Concur and NAV reach that from the internet; with it their subscriptions are looked after.</source>
        <translation>Die Adresse, unter der Concur und NAV das aus dem Internet erreichen; mit ihr werden die Abonnements gepflegt.</translation>
    </message>
    <message>
        <source>Minutes between two runs that such messages bring about, at least; 0 starts one at once.</source>
        <translation>Minuten mindestens zwischen zwei Läufen, die solche Meldungen auslösen; 0 beginnt sofort einen.</translation>
    </message>
    <message>
        <source>Certificate for listening on another address than this computer&apos;s own.</source>
        <translation>Zertifikat für den Empfang auf einer anderen Adresse als der eigenen dieses Rechners.</translation>
    </message>
    <message>
        <source>The key of that certificate; readable by this user alone.</source>
        <translation>Der Schlüssel dieses Zertifikats; nur für diesen Benutzer lesbar.</translation>
    </message>
    <message>
        <source>What the proxy writes into a header once it has checked Concur&apos;s client certificate; without it Concur&apos;s messages are turned away.</source>
        <translation>Was der Proxy in eine Kopfzeile schreibt, wenn er das Client-Zertifikat von Concur geprüft hat; ohne sie werden Meldungen von Concur abgewiesen.</translation>
    </message>
    <message>
        <source>When the head of the chain goes out by mail, so that a later rewrite is provable; daily and weekly also at each sign-off of a month.</source>
        <translation>Wann der Kopf der Kette per E-Mail hinausgeht, damit ein späteres Umschreiben nachweisbar ist; bei daily und weekly auch bei jeder Abzeichnung eines Monats.</translation>
    </message>
    <message>
        <source>Who gets the head of the chain; empty: whoever gets mail of alerts.</source>
        <translation>Wer den Kopf der Kette bekommt; leer: wer die E-Mails der Meldungen bekommt.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>There is no setting &quot;%1&quot;. See them all with: settings list</source>
        <translation>Die Einstellung „%1“ gibt es nicht. Alle zeigt: settings list</translation>
    </message>
</context>
<context>
    <name>SettingsGetCommand</name>
    <message>
        <source>The value of one setting.</source>
        <translation>Der Wert einer Einstellung.</translation>
    </message>
</context>
<context>
    <name>SettingsListCommand</name>
    <message>
        <source>Every setting with its value, where it comes from, and its default.</source>
        <translation>Jede Einstellung mit ihrem Wert, seiner Quelle und der Vorgabe.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>SettingsSetCommand</name>
    <message>
        <source>Changes one setting.</source>
        <translation>Ändert eine Einstellung.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;.</source>
        <translation>%1 ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>The environment variable %1 goes before it.</source>
        <translation>Die Umgebungsvariable %1 geht vor.</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>The file is an old Excel file (.xls), or protected by a password. Save it as &quot;Excel workbook (.xlsx)&quot; without a password.</source>
        <translation>Die Datei ist eine alte Excel-Datei (.xls) oder durch ein Kennwort geschützt. Speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ ohne Kennwort.</translation>
    </message>
    <message>
        <source>Reading breaks off. Copy the file to another disk, and try again.</source>
        <translation>Das Lesen bricht ab. Kopieren Sie die Datei auf einen anderen Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name of the file, and whether another program has it open.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie den Namen der Datei, und ob ein anderes Programm sie geöffnet hat.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Split it into several files.</source>
        <translation>%1 ist größer als %2 MB. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>The file is damaged. Open it in the program that wrote it, and save it anew.</source>
        <translation>Die Datei ist beschädigt. Öffnen Sie sie in dem Programm, das sie geschrieben hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Cell %1%2 holds %3 characters; at most %4 are read. Shorten it.</source>
        <translation>Zelle %1%2 hat %3 Zeichen; höchstens %4 werden gelesen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The file holds too many texts. Save the sheet alone, in a file of its own.</source>
        <translation>Die Datei enthält zu viele Texte. Speichern Sie das Blatt allein in einer eigenen Datei.</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Line %1 has more than %2 columns. Take away what does not belong there.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten. Nehmen Sie weg, was nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>The sheet is too large: at most %1 rows and %2 cells are read. Split it into several files.</source>
        <translation>Das Blatt ist zu groß: Höchstens %1 Zeilen und %2 Zellen werden gelesen. Teilen Sie es in mehrere Dateien auf.</translation>
    </message>
</context>
<context>
    <name>StepsTable</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database %1 could not be made.</source>
        <translation>Die Datenbank %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used safely in this place. Put the workspace on a disk of this computer.</source>
        <translation>Die Datenbank %1 kann an diesem Ort nicht sicher benutzt werden. Legen Sie den Arbeitsbereich auf einen Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>The workspace was used from a wrong place. Please report this.</source>
        <translation>Der Arbeitsbereich wurde von einer falschen Stelle benutzt. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>%1 is there already. Name a file that does not exist yet.</source>
        <translation>%1 gibt es schon. Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The copy %1 could not be written.</source>
        <translation>Die Kopie %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Ledgerbridge. Install that version; nothing was changed.</source>
        <translation>Die Datenbank %1 wurde von einer neueren Version von Ledgerbridge angelegt. Installieren Sie diese Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database %1 is of an older version and opened for reading only. Open the workspace with Ledgerbridge once.</source>
        <translation>Die Datenbank %1 stammt von einer älteren Version und wurde nur zum Lesen geöffnet. Öffnen Sie den Arbeitsbereich einmal mit Ledgerbridge.</translation>
    </message>
    <message>
        <source>There is no database %1. Make a workspace first.</source>
        <translation>Die Datenbank %1 gibt es nicht. Legen Sie zuerst einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>No database can be made in the folder %1. Check that the folder is there and that you may write in it.</source>
        <translation>Im Ordner %1 kann keine Datenbank angelegt werden. Prüfen Sie, ob es den Ordner gibt und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Ask for the right to write the file and its folder.</source>
        <translation>In die Datenbank %1 darf nicht geschrieben werden. Lassen Sie sich das Recht geben, die Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>This already stands in the workspace and cannot be stored a second time.</source>
        <translation>Das steht bereits im Arbeitsbereich und kann kein zweites Mal gespeichert werden.</translation>
    </message>
    <message>
        <source>The workspace refused a change that breaks its rules. Nothing was changed; please report this.</source>
        <translation>Der Arbeitsbereich hat eine Änderung abgelehnt, die seine Regeln verletzt. Nichts wurde geändert; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 busy. Let it finish or close it, then try again.</source>
        <translation>Ein anderes Programm hält die Datenbank %1 beschäftigt. Lassen Sie es fertig werden oder schließen Sie es; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk with the database %1 is full. Nothing was changed; make room, then try again.</source>
        <translation>Der Datenträger mit der Datenbank %1 ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that the folder is there and that you may write in it.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk with the database %1 did not take what was to be written: it is full, a quota is used up, or it is faulty. Make room or check the disk, then try again.</source>
        <translation>Der Datenträger mit der Datenbank %1 hat nicht angenommen, was geschrieben werden sollte: Er ist voll, ein Kontingent ist aufgebraucht, oder er ist gestört. Schaffen Sie Platz oder prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with the database %1 reported a failure. Check the disk, then try again.</source>
        <translation>Der Datenträger mit der Datenbank %1 hat einen Fehler gemeldet. Prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database %1 refused an instruction. Nothing was changed; please report this.</source>
        <translation>Die Datenbank %1 hat eine Anweisung abgelehnt. Nichts wurde geändert; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The database %1 is damaged or is no workspace of Ledgerbridge. Put the file aside and restore a backup; what was posted since is found again in NAV by its references.</source>
        <translation>Die Datenbank %1 ist beschädigt oder kein Arbeitsbereich von Ledgerbridge. Legen Sie die Datei beiseite und stellen Sie eine Sicherung wieder her; was seitdem gebucht wurde, wird in NAV anhand seiner Referenzen wiedergefunden.</translation>
    </message>
    <message>
        <source>The workspace was asked for two changes at once. Please report this.</source>
        <translation>Vom Arbeitsbereich wurden zwei Änderungen zugleich verlangt. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>A newer version of Ledgerbridge has taken over the workspace. Close this one and start the newer version.</source>
        <translation>Eine neuere Version von Ledgerbridge hat den Arbeitsbereich übernommen. Schließen Sie diese und starten Sie die neuere.</translation>
    </message>
    <message>
        <source>The workspace has no document number %1.</source>
        <translation>Der Arbeitsbereich hat keinen Beleg Nummer %1.</translation>
    </message>
    <message>
        <source>Document %1 is &quot;%2&quot; by now, so what was asked for was not done. Look at it again.</source>
        <translation>Der Beleg %1 ist inzwischen „%2“; deshalb wurde das Verlangte nicht ausgeführt. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>The workspace has no content of document number %1.</source>
        <translation>Der Arbeitsbereich hat keinen Inhalt zum Beleg Nummer %1.</translation>
    </message>
    <message>
        <source>A step was to be noted outside of a change. Please report this.</source>
        <translation>Ein Schritt sollte außerhalb einer Änderung vermerkt werden. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The trail has no entry %1. Nothing was erased.</source>
        <translation>Der Prüfpfad hat keinen Eintrag %1. Nichts wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Verifying the trail was stopped after %n entries.</source>
        <translation>
            <numerusform>Die Prüfung des Prüfpfads wurde nach %n Eintrag angehalten.</numerusform>
            <numerusform>Die Prüfung des Prüfpfads wurde nach %n Einträgen angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open intent number %1. Please report this.</source>
        <translation>Einen offenen Vorsatz Nummer %1 gibt es nicht. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Documents %1 and %2 would both be posted as %3, so nothing was sent. Please report this.</source>
        <translation>Die Belege %1 und %2 würden beide als %3 gebucht; deshalb wurde nichts gesendet. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Another run (%1, since %2) is at work on this workspace. Wait until it is done, or cancel it there.</source>
        <translation>Ein anderer Lauf (%1, seit %2) arbeitet an diesem Arbeitsbereich. Warten Sie, bis er fertig ist, oder halten Sie ihn dort an.</translation>
    </message>
    <message>
        <source>%1 took over &quot;%2&quot; from %3, which gave no sign of life since %4.</source>
        <translation>%1 hat „%2“ von %3 übernommen; von dort kam seit %4 kein Lebenszeichen.</translation>
    </message>
    <message>
        <source>The workspace knows no run %1.</source>
        <translation>Der Arbeitsbereich kennt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>Another run has taken over, because this one gave no sign of life. It stops.</source>
        <translation>Ein anderer Lauf hat übernommen, weil dieser kein Lebenszeichen gab. Er hält an.</translation>
    </message>
    <message>
        <source>A dry run started; it writes to neither system.</source>
        <translation>Ein Probelauf hat begonnen; er schreibt in keines der Systeme.</translation>
    </message>
    <message>
        <source>A run started.</source>
        <translation>Ein Lauf hat begonnen.</translation>
    </message>
    <message>
        <source>Fetched %1, posted %2, drafted %3, held %4, in doubt %5, failed %6.</source>
        <translation>Geholt %1, gebucht %2, als Entwurf %3, zurückgestellt %4, unklar %5, fehlgeschlagen %6.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal %1 waits any more. Somebody has decided it.</source>
        <translation>Kein Vorschlag %1 wartet mehr. Jemand hat ihn entschieden.</translation>
    </message>
    <message>
        <source>You proposed this change yourself; a second person has to approve it.</source>
        <translation>Diese Änderung haben Sie selbst vorgeschlagen; eine zweite Person muss sie freigeben.</translation>
    </message>
    <message>
        <source>The change of mappings that %1 proposed was approved.</source>
        <translation>Die von %1 vorgeschlagene Änderung der Zuordnungen wurde freigegeben.</translation>
    </message>
    <message>
        <source>The proposed change of mappings was withdrawn.</source>
        <translation>Die vorgeschlagene Änderung der Zuordnungen wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The change of mappings that %1 proposed was turned down.</source>
        <translation>Die von %1 vorgeschlagene Änderung der Zuordnungen wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile and leads to %2 now. Nothing was stored; look at it again, then save.</source>
        <translation>%1 wurde inzwischen geändert und führt jetzt zu %2. Nichts wurde gespeichert; sehen Sie es noch einmal an, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>%1 was taken away meanwhile. Nothing was stored; look at it again, then save.</source>
        <translation>%1 wurde inzwischen weggenommen. Nichts wurde gespeichert; sehen Sie es noch einmal an, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Proposed by %1.</source>
        <translation>Vorgeschlagen von %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Vendor %1 is on its way into NAV already, or somebody else has just decided about it. Look again.</source>
        <translation>Kreditor %1 ist schon auf dem Weg nach NAV, oder jemand anders hat gerade entschieden. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Vendor %1 %2 is to be made in NAV, prepared by %3.</source>
        <translation>Kreditor %1 %2 soll in NAV angelegt werden, vorbereitet von %3.</translation>
    </message>
    <message>
        <source>There is no proposal %1 of a dimension value. See them with &quot;dimensions proposals&quot;.</source>
        <translation>Es gibt keinen Vorschlag %1 für einen Dimensionswert. „dimensions proposals“ zeigt sie.</translation>
    </message>
    <message>
        <source>Concur&apos;s list %1 has %2, which NAV lacks: proposed for NAV as %3.</source>
        <translation>Die Liste %1 von Concur hat %2, das NAV fehlt: für NAV vorgeschlagen als %3.</translation>
    </message>
    <message>
        <source>The proposed value %1 is called &quot;%2&quot; in Concur now.</source>
        <translation>Der vorgeschlagene Wert %1 heißt in Concur jetzt „%2“.</translation>
    </message>
    <message>
        <source>Proposal %1 does not wait for a decision: it is %2.</source>
        <translation>Vorschlag %1 wartet auf keine Entscheidung: Er ist %2.</translation>
    </message>
    <message>
        <source>%1 is to be made in NAV.</source>
        <translation>%1 ist in NAV anzulegen.</translation>
    </message>
    <message>
        <source>%1 is not to be made in NAV.</source>
        <translation>%1 ist nicht in NAV anzulegen.</translation>
    </message>
    <message>
        <source>%1 is in NAV now.</source>
        <translation>%1 ist jetzt in NAV.</translation>
    </message>
    <message>
        <source>The proposal %1 is void: %2</source>
        <translation>Der Vorschlag %1 ist hinfällig: %2</translation>
    </message>
    <message>
        <source>About to make %1 in NAV.</source>
        <translation>Im Begriff, %1 in NAV anzulegen.</translation>
    </message>
    <message>
        <source>%1 was not made in NAV: %2</source>
        <translation>%1 wurde in NAV nicht angelegt: %2</translation>
    </message>
    <message>
        <source>Somebody else has decided about %1 meanwhile. Look again.</source>
        <translation>Über %1 hat inzwischen jemand anders entschieden. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 signed off by %2. %3</source>
        <translation>%1 abgezeichnet von %2. %3</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Die Suche wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Too many messages of Concur and NAV wait to be read. They are asked to send them again later; start a run.</source>
        <translation>Zu viele Meldungen von Concur und NAV sind ungelesen. Beide werden gebeten, sie später noch einmal zu senden; starten Sie einen Lauf.</translation>
    </message>
</context>
<context>
    <name>StoredSecrets</name>
    <message>
        <source>The secret %1 was stored.</source>
        <translation>Das Geheimnis %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>The secret %1 was removed.</source>
        <translation>Das Geheimnis %1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>StoredSettings</name>
    <message>
        <source>The setting %1 was changed from &quot;%2&quot; to &quot;%3&quot;.</source>
        <translation>Die Einstellung %1 wurde von „%2“ auf „%3“ geändert.</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>There are no subscriptions.
</source>
        <translation>Es gibt keine Abonnements.
</translation>
    </message>
    <message>
        <source>Concur offers this app no topic %1. Ask SAP to give the app the scope events.topic.read and the scope of the topic; until then Concur is asked as before.</source>
        <translation>Concur bietet dieser App kein Thema %1 an. Bitten Sie SAP, der App den Scope events.topic.read und den Scope des Themas zu geben; bis dahin wird Concur wie bisher gefragt.</translation>
    </message>
    <message>
        <source>Concur has not linked the app to your company yet, so no events come. Connect Concur anew with a request token.</source>
        <translation>Concur hat die App noch nicht mit Ihrem Unternehmen verknüpft, deshalb kommen keine Ereignisse. Verbinden Sie Concur neu mit einem Request-Token.</translation>
    </message>
    <message>
        <source>Concur allows 5 subscriptions for one app, and %1 of them are somebody else&apos;s: there is no room for %2. Until then Concur is asked as before.</source>
        <translation>Concur erlaubt je App 5 Abonnements, und %1 davon gehören anderen: Für %2 ist kein Platz. Bis dahin wird Concur wie bisher gefragt.</translation>
    </message>
    <message>
        <source>NAV did not take the subscription to %1: %2 While it subscribes, NAV calls %3 and wants an answer within 5 seconds; test the public address, and whether NAV&apos;s server reaches it.</source>
        <translation>NAV hat das Abonnement von %1 nicht angenommen: %2 Beim Abonnieren ruft NAV %3 auf und verlangt binnen 5 Sekunden eine Antwort; prüfen Sie die öffentliche Adresse, und ob der Server von NAV sie erreicht.</translation>
    </message>
    <message>
        <source>%1 tells of %2 in %3 from now on.</source>
        <translation>%1 meldet von jetzt an %2 in %3.</translation>
    </message>
    <message>
        <source>%1 does not tell of %2 in %3: </source>
        <translation>%1 meldet %2 in %3 nicht: </translation>
    </message>
    <message>
        <source>%1 does not tell of %2 in %3 any more; it was taken off.</source>
        <translation>%1 meldet %2 in %3 nicht mehr; das Abonnement wurde abgemeldet.</translation>
    </message>
</context>
<context>
    <name>SubscriptionsChangeCommand</name>
    <message>
        <source>Takes our subscriptions off in both systems.</source>
        <translation>Meldet unsere Abonnements in beiden Systemen ab.</translation>
    </message>
    <message>
        <source>Makes and renews the subscriptions in both systems now.</source>
        <translation>Legt die Abonnements in beiden Systemen jetzt an und verlängert sie.</translation>
    </message>
    <message>
        <source>There is no public address to subscribe with. Set webhook.publicUrl to the address under which the internet reaches the listener.</source>
        <translation>Es gibt keine öffentliche Adresse zum Abonnieren. Setzen Sie webhook.publicUrl auf die Adresse, unter der das Internet den Empfang erreicht.</translation>
    </message>
</context>
<context>
    <name>SubscriptionsListCommand</name>
    <message>
        <source>What Concur and NAV tell by themselves, as it was seen last.</source>
        <translation>Was Concur und NAV von sich aus melden, wie es zuletzt gesehen wurde.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>name %1 %</source>
        <translation>Name %1 %</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>gleicher Code</translation>
    </message>
    <message>
        <source>code %1 %</source>
        <translation>Code %1 %</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same code under another name</source>
        <translation>gleicher Code unter anderem Namen</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>gleiche USt-IdNr.</translation>
    </message>
    <message>
        <source>learned from corrections</source>
        <translation>aus Berichtigungen gelernt</translation>
    </message>
    <message>
        <source>was changed to %1 before</source>
        <translation>wurde schon zu %1 geändert</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>used before for %1</source>
        <translation>schon benutzt für %1</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>schon benutzt</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>fetched from Concur</source>
        <translation>aus Concur geholt</translation>
    </message>
    <message>
        <source>would be posted</source>
        <translation>würden gebucht</translation>
    </message>
    <message>
        <source>posted in NAV</source>
        <translation>in NAV gebucht</translation>
    </message>
    <message>
        <source>found posted already</source>
        <translation>bereits gebucht vorgefunden</translation>
    </message>
    <message>
        <source>left as drafts in NAV</source>
        <translation>als Entwürfe in NAV gelassen</translation>
    </message>
    <message>
        <source>sent back to Concur</source>
        <translation>an Concur zurückgesandt</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>warten auf Freigabe</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>left for the next run</source>
        <translation>für den nächsten Lauf gelassen</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Zurückgestellt wegen</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>Dry run: nothing was written in Concur or NAV.</source>
        <translation>Probelauf: In Concur und NAV wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The run was stopped before its end. The next one goes on where it stopped.</source>
        <translation>Der Lauf wurde vor seinem Ende angehalten. Der nächste macht dort weiter.</translation>
    </message>
    <message>
        <source>Some documents need a person; see them with &quot;queue list&quot;.</source>
        <translation>Einige Belege brauchen einen Menschen; „queue list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Not everything could be done:</source>
        <translation>Nicht alles konnte erledigt werden:</translation>
    </message>
    <message>
        <source>changed after posting</source>
        <translation>nach Buchung geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Concur wait to be made again, the first at %1. See them with &quot;replay list&quot;.</source>
        <translation>
            <numerusform>%n Aufruf an Concur wartet auf Wiederholung, der erste um %1. Siehe „replay list“.</numerusform>
            <numerusform>%n Aufrufe an Concur warten auf Wiederholung, der erste um %1. Siehe „replay list“.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs a person:</source>
        <translation>Das braucht jemanden:</translation>
    </message>
    <message>
        <source>vendors that would go to Concur</source>
        <translation>Kreditoren, die nach Concur gingen</translation>
    </message>
    <message>
        <source>vendors brought to Concur</source>
        <translation>Kreditoren nach Concur gebracht</translation>
    </message>
    <message>
        <source>vendors that differ</source>
        <translation>Kreditoren, die sich unterscheiden</translation>
    </message>
    <message>
        <source>dimension values that would go to Concur</source>
        <translation>Dimensionswerte, die nach Concur gingen</translation>
    </message>
    <message>
        <source>dimension values brought to Concur</source>
        <translation>Dimensionswerte nach Concur gebracht</translation>
    </message>
    <message>
        <source>dimension values made in NAV</source>
        <translation>Dimensionswerte in NAV angelegt</translation>
    </message>
    <message>
        <source>dimension values proposed for NAV</source>
        <translation>Dimensionswerte für NAV vorgeschlagen</translation>
    </message>
    <message>
        <source>dimension values that differ</source>
        <translation>Dimensionswerte, die abweichen</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>There is no document %1 in this workspace. Check the id with &quot;queue list&quot;.</source>
        <translation>Den Beleg %1 gibt es nicht. Prüfen Sie die Id mit „queue list“.</translation>
    </message>
    <message>
        <source>%1 is ready and goes to NAV with the next run.</source>
        <translation>%1 ist bereit und geht mit dem nächsten Lauf nach NAV.</translation>
    </message>
    <message>
        <source>%1 waits for approval.</source>
        <translation>%1 wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>%1 stays held: %2</source>
        <translation>%1 bleibt zurückgestellt: %2</translation>
    </message>
    <message>
        <source>%1 is in doubt: the next run looks it up in NAV before anything else.</source>
        <translation>%1 ist unklar: Der nächste Lauf sieht vor allem anderen in NAV nach.</translation>
    </message>
    <message>
        <source>%1 is %2; there is nothing to retry.</source>
        <translation>%1 ist %2; da gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>%1 does not wait for approval.</source>
        <translation>%1 wartet nicht auf Freigabe.</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist freigegeben.</translation>
    </message>
    <message>
        <source>Give a reason: it stands in the trail for good.</source>
        <translation>Geben Sie einen Grund an: Er steht für immer im Prüfpfad.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be ignored.</source>
        <translation>%1 ist %2 und kann nicht ignoriert werden.</translation>
    </message>
    <message>
        <source>Ignored by %1: %2</source>
        <translation>Ignoriert von %1: %2</translation>
    </message>
    <message>
        <source>%1 is ignored.</source>
        <translation>%1 wird ignoriert.</translation>
    </message>
    <message>
        <source>Give a message: the person in Concur reads it.</source>
        <translation>Geben Sie eine Nachricht an: Die Person in Concur liest sie.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be sent back.</source>
        <translation>%1 ist %2 und kann nicht zurückgesandt werden.</translation>
    </message>
    <message>
        <source>About to send back to Concur: %1</source>
        <translation>Wird an Concur zurückgesandt: %1</translation>
    </message>
    <message>
        <source>Concur did not take document %1 back (code %2: %3).</source>
        <translation>Concur hat den Beleg %1 nicht zurückgenommen (Code %2: %3).</translation>
    </message>
    <message>
        <source>Sent back to Concur by %1: %2</source>
        <translation>An Concur zurückgesandt von %1: %2</translation>
    </message>
    <message>
        <source>%1 was sent back to Concur.</source>
        <translation>%1 wurde an Concur zurückgesandt.</translation>
    </message>
    <message>
        <source>NAV answered for %1 of %2 journal lines.</source>
        <translation>NAV hat für %1 von %2 Buchungsblattzeilen geantwortet.</translation>
    </message>
    <message>
        <source>Lines of others (document no. %1) stand in journal %2; they are never posted from here.</source>
        <translation>Fremde Zeilen (Belegnr. %1) stehen im Buchungsblatt %2; von hier aus werden sie nie gebucht.</translation>
    </message>
    <message>
        <source>Journal %1 does not hold what was written into it.</source>
        <translation>Das Buchungsblatt %1 enthält nicht, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in NAV, &quot;%3&quot; was sent</source>
        <translation>%1 ist in NAV „%2“, gesendet wurde „%3“</translation>
    </message>
    <message>
        <source>account type</source>
        <translation>Kontoart</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>posting date</source>
        <translation>Buchungsdatum</translation>
    </message>
    <message>
        <source>document no.</source>
        <translation>Belegnr.</translation>
    </message>
    <message>
        <source>balancing account</source>
        <translation>Gegenkonto</translation>
    </message>
    <message>
        <source>tax code &quot;%1&quot; was added by NAV</source>
        <translation>Steuercode „%1“ wurde von NAV hinzugefügt</translation>
    </message>
    <message>
        <source>account %1 bears %2 in NAV, %3 was planned</source>
        <translation>Konto %1 trägt in NAV %2, geplant war %3</translation>
    </message>
    <message>
        <source>the entries come to %1 instead of zero</source>
        <translation>die Posten ergeben %1 statt null</translation>
    </message>
    <message>
        <source>Journal %1 in %2 has a balancing account. Clear it in NAV: Ledgerbridge writes both sides itself.</source>
        <translation>Das Buchungsblatt %1 in %2 hat ein Gegenkonto. Leeren Sie es in NAV: Ledgerbridge schreibt beide Seiten selbst.</translation>
    </message>
    <message>
        <source>Journal %1 in %2 holds lines that are not Ledgerbridge&apos;s (document no. %3). Remove or post them in NAV; they are never posted from here.</source>
        <translation>Das Buchungsblatt %1 in %2 enthält Zeilen, die nicht von Ledgerbridge sind (Belegnr. %3). Entfernen oder buchen Sie sie in NAV; von hier aus werden sie nie gebucht.</translation>
    </message>
    <message>
        <source>NAV has accepted to post journal %1 in %2 (document no. %3) but has not done it yet. Other documents wait until it has; see the job queue entries in NAV.</source>
        <translation>NAV hat die Buchung des Buchungsblatts %1 in %2 (Belegnr. %3) angenommen, aber noch nicht ausgeführt. Andere Belege warten bis dahin; sehen Sie in NAV die Aufgabenwarteschlangenposten an.</translation>
    </message>
    <message>
        <source>The journal was not opened before posting.</source>
        <translation>Das Buchungsblatt wurde vor dem Buchen nicht geöffnet.</translation>
    </message>
    <message>
        <source>Number %1 stands in NAV already, but with other amounts (%2).</source>
        <translation>Die Nummer %1 steht bereits in NAV, aber mit anderen Beträgen (%2).</translation>
    </message>
    <message>
        <source>The ledger could not be read after posting: %1</source>
        <translation>Die Sachposten konnten nach dem Buchen nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>NAV accepted the posting of %1, but the ledger does not show it yet.</source>
        <translation>NAV hat die Buchung von %1 angenommen, aber die Sachposten zeigen sie noch nicht.</translation>
    </message>
    <message>
        <source>NAV changed a journal line: %1. Nothing was posted. Check the batch %2 (number series, balancing account, copying of VAT) and the account&apos;s VAT set-up in NAV.</source>
        <translation>NAV hat eine Buchungsblattzeile geändert: %1. Nichts wurde gebucht. Prüfen Sie in NAV das Buchungsblatt %2 (Nummernserie, Gegenkonto, Kopieren der MwSt.) und die MwSt.-Einrichtung des Kontos.</translation>
    </message>
    <message>
        <source>No clear answer from NAV: %1</source>
        <translation>Keine klare Antwort von NAV: %1</translation>
    </message>
    <message>
        <source>Document %1 stands in NAV as %2, but %3. Check the posting in NAV.</source>
        <translation>Der Beleg %1 steht in NAV als %2, aber %3. Prüfen Sie die Buchung in NAV.</translation>
    </message>
    <message>
        <source>NAV replaced document no. %1 by %2. Remove the posting number series from the journal batch %3 in NAV.</source>
        <translation>NAV hat die Belegnr. %1 durch %2 ersetzt. Entfernen Sie in NAV die Buchungsnummernserie des Buchungsblatts %3.</translation>
    </message>
    <message>
        <source>NAV accepted the posting, but its lines still wait in the journal.</source>
        <translation>NAV hat die Buchung angenommen, aber ihre Zeilen warten noch im Buchungsblatt.</translation>
    </message>
    <message>
        <source>Looked up in NAV: not posted; its lines were taken out of the journal.</source>
        <translation>In NAV nachgesehen: nicht gebucht; die Zeilen wurden aus dem Buchungsblatt genommen.</translation>
    </message>
    <message>
        <source>Looked up in NAV: nothing of it is there.</source>
        <translation>In NAV nachgesehen: Nichts davon ist dort.</translation>
    </message>
    <message>
        <source>Looked up in NAV: neither lines nor entries of it are there; it is posted anew.</source>
        <translation>In NAV nachgesehen: Weder Zeilen noch Posten davon sind dort; es wird neu gebucht.</translation>
    </message>
    <message>
        <source>Document %1 may stand in NAV under another number than %2. Look it up there by date, account and text; until then it stays in doubt.</source>
        <translation>Der Beleg %1 steht in NAV vielleicht unter einer anderen Nummer als %2. Suchen Sie ihn dort nach Datum, Konto und Text; bis dahin bleibt er unklar.</translation>
    </message>
    <message>
        <source>The posting got no clear answer, and the ledger does not show it for certain.</source>
        <translation>Die Buchung bekam keine klare Antwort, und die Sachposten zeigen sie nicht mit Gewissheit.</translation>
    </message>
    <message>
        <source>About to write to NAV</source>
        <translation>Wird gleich nach NAV geschrieben</translation>
    </message>
    <message>
        <source>Posting as %1</source>
        <translation>Wird als %1 gebucht</translation>
    </message>
    <message>
        <source>Found in NAV as %1, posted earlier</source>
        <translation>In NAV als %1 gefunden, früher gebucht</translation>
    </message>
    <message>
        <source>Posted in NAV as %1, read back</source>
        <translation>In NAV als %1 gebucht, zurückgelesen</translation>
    </message>
    <message>
        <source>%1; but %2</source>
        <translation>%1; aber %2</translation>
    </message>
    <message>
        <source>Looked up in NAV before posting</source>
        <translation>Vor dem Buchen in NAV nachgesehen</translation>
    </message>
    <message>
        <source>Left as draft %1 in NAV</source>
        <translation>Als Entwurf %1 in NAV gelassen</translation>
    </message>
    <message>
        <source>NAV refused it: %1</source>
        <translation>NAV hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Kreditor</translation>
    </message>
    <message>
        <source>vendor&apos;s document no.</source>
        <translation>Belegnr. des Kreditors</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>NAV shows %1 lines, %2 were sent</source>
        <translation>NAV zeigt %1 Zeilen, gesendet wurden %2</translation>
    </message>
    <message>
        <source>account of line %1</source>
        <translation>Konto der Zeile %1</translation>
    </message>
    <message>
        <source>amount of line %1</source>
        <translation>Betrag der Zeile %1</translation>
    </message>
    <message>
        <source>NAV comes to %1, Concur to %2</source>
        <translation>NAV ergibt %1, Concur %2</translation>
    </message>
    <message>
        <source>Number %1 of vendor %2 stands in NAV already (%3 %4).</source>
        <translation>Die Nummer %1 des Kreditors %2 steht bereits in NAV (%3 %4).</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>The card part could not be posted; nothing was left in NAV.</source>
        <translation>Der Kartenteil konnte nicht gebucht werden; in NAV blieb nichts stehen.</translation>
    </message>
    <message>
        <source>The card part of document %1 is posted as %2; the purchase invoice was refused: %3</source>
        <translation>Der Kartenteil des Belegs %1 ist als %2 gebucht; die Einkaufsrechnung wurde abgelehnt: %3</translation>
    </message>
    <message>
        <source>NAV accepted the posting, but the document is still a draft.</source>
        <translation>NAV hat die Buchung angenommen, aber der Beleg ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Draft %1 could not be taken back: %2</source>
        <translation>Der Entwurf %1 konnte nicht zurückgenommen werden: %2</translation>
    </message>
    <message>
        <source>NAV has accepted to post draft %1 of document %2 but has not done it yet. See the job queue entries in NAV; deleting the draft there has it sent anew.</source>
        <translation>NAV hat die Buchung des Entwurfs %1 zum Beleg %2 angenommen, aber noch nicht ausgeführt. Sehen Sie in NAV die Aufgabenwarteschlangenposten an; wird der Entwurf dort gelöscht, wird er neu gesendet.</translation>
    </message>
    <message>
        <source>A half-made draft was taken away; the document is posted anew.</source>
        <translation>Ein halb fertiger Entwurf wurde weggenommen; der Beleg wird neu gebucht.</translation>
    </message>
    <message>
        <source>Recalled in Concur before it was acknowledged</source>
        <translation>In Concur zurückgerufen, bevor er quittiert wurde</translation>
    </message>
    <message>
        <source>Acknowledged in Concur</source>
        <translation>In Concur quittiert</translation>
    </message>
    <message>
        <source>Confirmed to Concur as posted with %1</source>
        <translation>Concur als mit %1 gebucht bestätigt</translation>
    </message>
    <message>
        <source>Recalled in Concur although it was posted as %1; a person decides what happens.</source>
        <translation>In Concur zurückgerufen, obwohl er als %1 gebucht war; ein Mensch entscheidet, was geschieht.</translation>
    </message>
    <message>
        <source>Concur&apos;s queue (%1) holds %2 entries without an id. They cannot be carried over; ask SAP Concur&apos;s support.</source>
        <translation>Die Warteschlange von Concur (%1) enthält %2 Einträge ohne Id. Sie können nicht übertragen werden; wenden Sie sich an den Support von SAP Concur.</translation>
    </message>
    <message>
        <source>No longer in Concur&apos;s queue</source>
        <translation>Nicht mehr in der Warteschlange von Concur</translation>
    </message>
    <message>
        <source>No longer ready in Concur (%1)</source>
        <translation>In Concur nicht mehr bereit (%1)</translation>
    </message>
    <message>
        <source>What was left for NAV to post was deleted there. Retry to write it anew, or send the document back.</source>
        <translation>Was NAV zum Buchen überlassen war, wurde dort gelöscht. Wiederholen Sie, um es neu zu schreiben, oder senden Sie den Beleg zurück.</translation>
    </message>
    <message>
        <source>The lines of document %1 (%2) left the journal, and what the ledger shows is not surely theirs. Look it up in NAV by date, account and text.</source>
        <translation>Die Zeilen des Belegs %1 (%2) haben das Buchungsblatt verlassen, und was die Sachposten zeigen, gehört nicht mit Gewissheit dazu. Suchen Sie es in NAV nach Datum, Konto und Text.</translation>
    </message>
    <message>
        <source>Of document %1 the purchase invoice is posted as %2, but its card part (%3) is not posted yet. It stays a draft until that is.</source>
        <translation>Vom Beleg %1 ist die Einkaufsrechnung als %2 gebucht, ihr Kartenteil (%3) aber noch nicht. Bis dahin bleibt er ein Entwurf.</translation>
    </message>
    <message>
        <source>The draft of document %1 could not be looked at in NAV: %2</source>
        <translation>Der Entwurf des Belegs %1 konnte in NAV nicht angesehen werden: %2</translation>
    </message>
    <message>
        <source>Unreadable document</source>
        <translation>Unlesbarer Beleg</translation>
    </message>
    <message>
        <source>Received from Concur: %1</source>
        <translation>Aus Concur empfangen: %1</translation>
    </message>
    <message>
        <source>Received again from Concur, content changed</source>
        <translation>Erneut aus Concur empfangen, Inhalt geändert</translation>
    </message>
    <message>
        <source>Came again after an earlier version went to NAV as %1; a person decides what happens.</source>
        <translation>Kam erneut, nachdem eine frühere Fassung als %1 nach NAV ging; ein Mensch entscheidet, was geschieht.</translation>
    </message>
    <message>
        <source>Concur knows no purchase request %1. Check the id in the watch list.</source>
        <translation>Concur kennt keine Bestellanforderung %1. Prüfen Sie die Id in der Beobachtungsliste.</translation>
    </message>
    <message>
        <source>Purchase request %1 could not be created in Concur: %2</source>
        <translation>Die Bestellanforderung %1 konnte in Concur nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>Document %1 is in doubt in a company that is not connected any more.</source>
        <translation>Der Beleg %1 ist unklar in einem Mandanten, der nicht mehr verbunden ist.</translation>
    </message>
    <message>
        <source>Document %1 could not be looked up in NAV and stays in doubt: %2</source>
        <translation>Der Beleg %1 konnte in NAV nicht nachgesehen werden und bleibt unklar: %2</translation>
    </message>
    <message>
        <source>Waits for a person&apos;s approval.</source>
        <translation>Wartet auf die Freigabe durch einen Menschen.</translation>
    </message>
    <message>
        <source>Checked, ready to post</source>
        <translation>Geprüft, bereit zum Buchen</translation>
    </message>
    <message>
        <source>%1 is a purchase request; Concur takes none back.</source>
        <translation>%1 ist eine Bestellanforderung; Concur nimmt keine zurück.</translation>
    </message>
    <message>
        <source>NAV replaced a document no. of ours by %1</source>
        <translation>NAV hat eine unserer Belegnr. durch %1 ersetzt</translation>
    </message>
    <message>
        <source>NAV keeps our document numbers again</source>
        <translation>NAV behält unsere Belegnummern wieder</translation>
    </message>
    <message>
        <source>Concur knows the document under another system id. Check the system id of the Concur connection.</source>
        <translation>Concur kennt den Beleg unter einer anderen System-ID. Prüfen Sie die System-ID der Concur-Verbindung.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>Code %1: %2</translation>
    </message>
    <message>
        <source>Concur did not acknowledge the document (%1).</source>
        <translation>Concur hat den Empfang des Belegs nicht bestätigt (%1).</translation>
    </message>
    <message>
        <source>Concur did not take the confirmation (%1).</source>
        <translation>Concur hat die Bestätigung nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>Today&apos;s mappings make something else of the document than when this call first failed.</source>
        <translation>Mit den heutigen Zuordnungen wird aus dem Beleg etwas anderes als beim ersten Fehlschlag dieses Aufrufs.</translation>
    </message>
    <message>
        <source>It is kept; once the cause is mended, replay it at once, or it is tried again in a day.</source>
        <translation>Er bleibt vorgemerkt: Nach Behebung der Ursache sofort wiederholen, sonst wird er in einem Tag wieder versucht.</translation>
    </message>
    <message>
        <source>It is kept and replayed.</source>
        <translation>Er bleibt vorgemerkt und wird wiederholt.</translation>
    </message>
    <message>
        <source>Document %1: %2 %3</source>
        <translation>Beleg %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Replayed: Concur took the call that had failed %n time(s).</source>
        <translation>
            <numerusform>Wiederholt: Concur hat den Aufruf angenommen, der %n-mal fehlgeschlagen war.</numerusform>
            <numerusform>Wiederholt: Concur hat den Aufruf angenommen, der %n-mal fehlgeschlagen war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replayed any more: the document is %1.</source>
        <translation>Wird nicht mehr wiederholt: Der Beleg ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>About to take %n line(s) of an interrupted run out of journal %1: %2</source>
        <translation>
            <numerusform>%n Zeile eines abgebrochenen Laufs wird gleich aus dem Buch.-Blatt %1 genommen: %2</numerusform>
            <numerusform>%n Zeilen eines abgebrochenen Laufs werden gleich aus dem Buch.-Blatt %1 genommen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase invoice %1 is posted on %2</source>
        <translation>Eine Einkaufsrechnung %1 wird zum %2 gebucht</translation>
    </message>
    <message>
        <source>A counter journal %1 is posted on %2</source>
        <translation>Eine Gegenbuchung %1 wird zum %2 gebucht</translation>
    </message>
    <message>
        <source>The earlier version is %1 in NAV; that has to be settled first.</source>
        <translation>Die frühere Fassung ist in NAV %1; das muss zuerst geklärt werden.</translation>
    </message>
    <message>
        <source>No earlier version stands in NAV any more; retry the document.</source>
        <translation>In NAV steht keine frühere Fassung mehr; das Dokument erneut prüfen.</translation>
    </message>
    <message>
        <source>What was posted as %1 was not kept; it is read back from NAV before anything is posted.</source>
        <translation>Was als %1 gebucht wurde, ist hier nicht aufbewahrt; es wird aus NAV zurückgelesen, bevor etwas gebucht wird.</translation>
    </message>
    <message>
        <source>Nothing is offset now, because the new version would be held: %1</source>
        <translation>Jetzt wird nichts gegengebucht, weil die neue Fassung zurückgehalten würde: %1</translation>
    </message>
    <message>
        <source>%1 cannot be offset from here: its day is closed with no open day after it, or its company is not connected.</source>
        <translation>%1 lässt sich von hier nicht gegenbuchen: Der Tag ist geschlossen und kein späterer offen, oder der Mandant ist nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 and takes %2 back; nothing is posted in its place.</source>
        <translation>%1 und nimmt %2 zurück; an ihrer Stelle wird nichts gebucht.</translation>
    </message>
    <message>
        <source>%1 and takes %2 back; then the new version is posted with %3 %4 on %5.</source>
        <translation>%1 und nimmt %2 zurück; dann wird die neue Fassung mit %3 %4 zum %5 gebucht.</translation>
    </message>
    <message>
        <source>There is no new version. Use offsetAndRepost to take %1 back.</source>
        <translation>Es gibt keine neue Fassung. Mit offsetAndRepost wird %1 zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing is posted now, because the new version would be held: %1</source>
        <translation>Jetzt wird nichts gebucht, weil die neue Fassung zurückgehalten würde: %1</translation>
    </message>
    <message>
        <source>Accounts, dimensions and amounts are the same; there is nothing to post. Ignore it.</source>
        <translation>Konten, Dimensionen und Beträge sind gleich; es gibt nichts zu buchen. Mit ignore abschließen.</translation>
    </message>
    <message>
        <source>NAV takes a difference only as a journal in one company, and this is a purchase document or goes to another company. Use offsetAndRepost.</source>
        <translation>NAV nimmt einen Unterschied nur als Buch.-Blatt in einem Mandanten an; dies ist ein Einkaufsbeleg oder geht in einen anderen Mandanten. offsetAndRepost verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>A journal %1 with only the %n different line(s) is posted on %2; %3 stays.</source>
        <translation>
            <numerusform>Ein Buch.-Blatt %1 mit nur der %n abweichenden Zeile wird zum %2 gebucht; %3 bleibt stehen.</numerusform>
            <numerusform>Ein Buch.-Blatt %1 mit nur den %n abweichenden Zeilen wird zum %2 gebucht; %3 bleibt stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>NAV keeps %1 although it was recalled; Concur is not told.</source>
        <translation>NAV behält %1, obwohl es zurückgerufen wurde; Concur erfährt nichts.</translation>
    </message>
    <message>
        <source>NAV keeps %1, the new version is not posted, and Concur is not told.</source>
        <translation>NAV behält %1, die neue Fassung wird nicht gebucht, und Concur erfährt nichts.</translation>
    </message>
    <message>
        <source>Posting %1 was offset in NAV as %2, because of version %3: %4</source>
        <translation>Buchung %1 wurde in NAV als %2 gegengebucht, wegen Fassung %3: %4</translation>
    </message>
    <message>
        <source>found in NAV, posted earlier</source>
        <translation>in NAV gefunden, früher gebucht</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>This version goes to NAV next.</source>
        <translation>Diese Fassung geht als Nächstes an NAV.</translation>
    </message>
    <message>
        <source>Nothing is posted in its place.</source>
        <translation>An ihrer Stelle wird nichts gebucht.</translation>
    </message>
    <message>
        <source>What was posted before is offset in NAV as %1 (%2). %3</source>
        <translation>Das früher Gebuchte ist in NAV als %1 gegengebucht (%2). %3</translation>
    </message>
    <message>
        <source>The correction of document %1 was not posted: %2 Nothing of it is left in NAV; decide again.</source>
        <translation>Die Korrektur von Dokument %1 wurde nicht gebucht: %2 In NAV ist nichts davon geblieben; bitte neu entscheiden.</translation>
    </message>
    <message>
        <source>The same content as version %1, which stands in NAV as %2: not posted again.</source>
        <translation>Derselbe Inhalt wie Fassung %1, die in NAV als %2 steht: nicht noch einmal gebucht.</translation>
    </message>
    <message>
        <source>Came again with the same content as version %1, which bears the posting %2 from now on.</source>
        <translation>Kam mit demselben Inhalt als Fassung %1 wieder, die von nun an die Buchung %2 trägt.</translation>
    </message>
    <message>
        <source>%1 is %2; there is no change after posting to resolve.</source>
        <translation>%1 ist %2; es gibt keine Änderung nach der Buchung zu klären.</translation>
    </message>
    <message>
        <source>Concur did not hand it over, so nothing was posted.</source>
        <translation>Concur hat es nicht übergeben, deshalb wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Change after posting (%1 stands) ignored by %2: %3</source>
        <translation>Änderung nach der Buchung (%1 steht) von %2 ignoriert: %3</translation>
    </message>
    <message>
        <source>What was posted as %1 was not kept, and NAV&apos;s entries do not tell it line by line. Correct it in NAV, then resolve document %2 with ignore.</source>
        <translation>Was als %1 gebucht wurde, ist hier nicht aufbewahrt, und die Posten in NAV zeigen es nicht Zeile für Zeile. In NAV korrigieren, dann Dokument %2 mit ignore klären.</translation>
    </message>
    <message>
        <source>Company %1 is not connected any more.</source>
        <translation>Mandant %1 ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Es ist jetzt %1.</translation>
    </message>
    <message>
        <source>The same content stands in NAV as %1; it is only confirmed once more.</source>
        <translation>Derselbe Inhalt steht in NAV als %1; er wird nur noch einmal bestätigt.</translation>
    </message>
    <message>
        <source>The message has %1 characters, Concur takes %2. Shorten it; nothing was sent.</source>
        <translation>Die Nachricht hat %1 Zeichen, Concur nimmt %2 an. Bitte kürzen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Concur gave no answer. %1 is not posted; the next run sends it back.</source>
        <translation>Concur hat nicht geantwortet. %1 wird nicht gebucht; der nächste Lauf sendet den Beleg zurück.</translation>
    </message>
    <message>
        <source>Concur did not take the document back (%1).</source>
        <translation>Concur hat den Beleg nicht zurückgenommen (%1).</translation>
    </message>
    <message>
        <source>Somebody posted the purchase document in NAV as %1 while the card part (%2) of the report was not posted. Take %1 back in NAV and retry, or post the card part there and ignore the document.</source>
        <translation>Jemand hat den Einkaufsbeleg in NAV als %1 gebucht, während der Kartenteil (%2) der Abrechnung nicht gebucht war. Nehmen Sie %1 in NAV zurück und versuchen Sie es erneut, oder buchen Sie den Kartenteil dort und ignorieren Sie den Beleg.</translation>
    </message>
    <message>
        <source>NAV refuses journal %1 in %2: %3</source>
        <translation>NAV lehnt das Buchungsblatt %1 in %2 ab: %3</translation>
    </message>
    <message>
        <source>Other lines stand as %1 in journal %2 already (%3). Remove them there.</source>
        <translation>Als %1 stehen im Buchungsblatt %2 schon andere Zeilen (%3). Entfernen Sie sie dort.</translation>
    </message>
    <message>
        <source>Where the company has no such documents in Concur at all, set documents.kinds so that their queue is not read.</source>
        <translation>Hat das Unternehmen solche Belege in Concur gar nicht, stellen Sie documents.kinds so ein, dass ihre Warteschlange nicht gelesen wird.</translation>
    </message>
    <message>
        <source>NAV shows the payment of %1 no longer; Concur is told.</source>
        <translation>NAV zeigt die Zahlung von %1 nicht mehr; Concur erfährt es.</translation>
    </message>
    <message>
        <source>NAV shows %1 as paid; Concur is told.</source>
        <translation>NAV zeigt %1 als bezahlt; Concur erfährt es.</translation>
    </message>
    <message>
        <source>NAV does not show the invoice %1 any more.</source>
        <translation>NAV zeigt die Rechnung %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Concur was told that the payment of %1 was taken back.</source>
        <translation>Concur hat erfahren, dass die Zahlung von %1 zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Concur was told that %1 is paid.</source>
        <translation>Concur hat erfahren, dass %1 bezahlt ist.</translation>
    </message>
    <message>
        <source>Concur did not take the payment of document %1 (%2): %3</source>
        <translation>Concur hat die Zahlung des Belegs %1 (%2) nicht angenommen: %3</translation>
    </message>
    <message>
        <source>Concur has not taken the payment of document %1 (%2) for more than a day; it is told again with each run. See whether Concur shows the document as posted.</source>
        <translation>Concur hat die Zahlung des Belegs %1 (%2) seit mehr als einem Tag nicht angenommen; sie wird mit jedem Lauf erneut gemeldet. Sehen Sie nach, ob Concur den Beleg als gebucht zeigt.</translation>
    </message>
    <message>
        <source>A purchase credit memo %1, which settles the invoice if that is still open, is posted on %2</source>
        <translation>Eine Einkaufsgutschrift %1, die die Rechnung ausgleicht, falls diese noch offen ist, wird zum %2 gebucht</translation>
    </message>
    <message>
        <source>Not replayed any more: vendors do not go to Concur now (setting vendors.toConcur).</source>
        <translation>Wird nicht mehr wiederholt: Kreditoren gehen zurzeit nicht nach Concur (Einstellung vendors.toConcur).</translation>
    </message>
    <message>
        <source>Concur&apos;s answer does not say whether it was taken</source>
        <translation>Die Antwort von Concur sagt nicht, ob er angenommen wurde</translation>
    </message>
    <message numerus="yes">
        <source>About to bring %n vendor(s) to Concur: %1</source>
        <translation>
            <numerusform>Gleich geht %n Kreditor nach Concur: %1</numerusform>
            <numerusform>Gleich gehen %n Kreditoren nach Concur: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concur has taken %n vendor(s): %1</source>
        <translation>
            <numerusform>Concur hat %n Kreditor angenommen: %1</numerusform>
            <numerusform>Concur hat %n Kreditoren angenommen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replayed: Concur took vendor %1.</source>
        <translation>Wiederholt: Concur hat den Kreditor %1 angenommen.</translation>
    </message>
    <message>
        <source>NAV says something else of it than when this call first failed.</source>
        <translation>NAV sagt von ihm inzwischen anderes als beim ersten Fehlschlag dieses Aufrufs.</translation>
    </message>
    <message>
        <source>Concur did not take vendor %1 (%2).</source>
        <translation>Concur hat den Kreditor %1 nicht angenommen (%2).</translation>
    </message>
    <message>
        <source>Not replayed any more: there is nothing left to tell Concur of vendor %1.</source>
        <translation>Wird nicht mehr wiederholt: Zum Kreditor %1 ist Concur nichts mehr mitzuteilen.</translation>
    </message>
    <message>
        <source>Vendor %1 (%2, %3)</source>
        <translation>Kreditor %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in NAV and &quot;%3&quot; in Concur</source>
        <translation>%1 ist „%2“ in NAV und „%3“ in Concur</translation>
    </message>
    <message>
        <source>%1 and Concur&apos;s %2/%3: %4.</source>
        <translation>%1 und %2/%3 in Concur: %4.</translation>
    </message>
    <message>
        <source>%1 would go to Concur as %2, which is %3 already. Give one of them a code of its own by a mapping of kind vendor.</source>
        <translation>%1 ginge als %2 nach Concur, das ist aber schon %3. Geben Sie einem von beiden mit einer Zuordnung der Art vendor einen eigenen Code.</translation>
    </message>
    <message numerus="yes">
        <source>%n more vendor(s) differ between NAV and Concur.</source>
        <translation>
            <numerusform>%n weiterer Kreditor unterscheidet sich zwischen NAV und Concur.</numerusform>
            <numerusform>%n weitere Kreditoren unterscheiden sich zwischen NAV und Concur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where NAV and Concur say something else of a vendor, make both sides equal, or say with the setting vendors.conflicts which side is right.</source>
        <translation>Wo NAV und Concur zu einem Kreditor Verschiedenes sagen, gleichen Sie beide Seiten an oder legen Sie mit der Einstellung vendors.conflicts fest, welche Seite recht hat.</translation>
    </message>
    <message>
        <source>%1 cannot go to Concur as %2, because NAV lacks: %3. Fill it in on the vendor&apos;s card in NAV.</source>
        <translation>%1 kann nicht als %2 nach Concur, denn in NAV fehlt: %3. Tragen Sie es auf der Kreditorenkarte in NAV nach.</translation>
    </message>
    <message numerus="yes">
        <source>Concur did not take %n more vendor(s); see them with &quot;replay list&quot; or on the overview.</source>
        <translation>
            <numerusform>Concur hat %n weiteren Kreditor nicht angenommen; siehe „replay list“ oder die Übersicht.</numerusform>
            <numerusform>Concur hat %n weitere Kreditoren nicht angenommen; siehe „replay list“ oder die Übersicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once it has changed on the vendor&apos;s card in NAV, it is sent again at once.</source>
        <translation>Sobald sich die Kreditorenkarte in NAV geändert hat, wird er sofort erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 has the code of %2/%3 in Concur, which is &quot;%4&quot;: plainly another. Nothing is sent; if they are one after all, map %2 to %5.</source>
        <translation>%1 hat denselben Code wie %2/%3 in Concur; das ist „%4“, offenbar ein anderer. Es wird nichts gesendet; sind es doch dieselben, ordnen Sie %2 zu %5 zu.</translation>
    </message>
    <message>
        <source>%1 was not approved: what it becomes in NAV has changed. Look at it again.</source>
        <translation>%1 wurde nicht freigegeben: was in NAV daraus wird, hat sich geändert. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>%1 is not approved: %2 prepared it, so somebody else has to approve it.</source>
        <translation>%1 ist nicht freigegeben: %2 hat ihn vorbereitet, also muss jemand anders freigeben.</translation>
    </message>
    <message>
        <source>%1 is %2 again.</source>
        <translation>%1 ist wieder %2.</translation>
    </message>
    <message>
        <source>Taken up again by %1</source>
        <translation>Wieder aufgenommen von %1</translation>
    </message>
    <message>
        <source>Approval of %1 taken back by %2</source>
        <translation>Freigabe von %1 zurückgenommen von %2</translation>
    </message>
    <message>
        <source>%1 is %2; there is no decision to take back.</source>
        <translation>%1 ist %2; es gibt keine Entscheidung zurückzunehmen.</translation>
    </message>
    <message>
        <source>Assigned to nobody any more, by %1</source>
        <translation>Niemandem mehr zugewiesen, von %1</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>%1 zugewiesen von %2</translation>
    </message>
    <message>
        <source>%1 is assigned to nobody any more.</source>
        <translation>%1 ist niemandem mehr zugewiesen.</translation>
    </message>
    <message>
        <source>%1 is assigned to %2.</source>
        <translation>%1 ist %2 zugewiesen.</translation>
    </message>
    <message>
        <source>Say something: an empty remark helps nobody.</source>
        <translation>Schreiben Sie etwas: eine leere Bemerkung hilft niemandem.</translation>
    </message>
    <message>
        <source>The remark has %1 characters; at most %2 are kept.</source>
        <translation>Die Bemerkung hat %1 Zeichen; höchstens %2 werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The remark stands with %1.</source>
        <translation>Die Bemerkung steht bei %1.</translation>
    </message>
    <message>
        <source>The setting dimensions.lists names the company %2 for the dimension %1, and no connected company of that name has it.</source>
        <translation>Die Einstellung dimensions.lists nennt für die Dimension %1 den Mandanten %2, und kein verbundener Mandant dieses Namens hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n more dimension value(s) differ between NAV and Concur.</source>
        <translation>
            <numerusform>%n weiterer Dimensionswert weicht zwischen NAV und Concur ab.</numerusform>
            <numerusform>%n weitere Dimensionswerte weichen zwischen NAV und Concur ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where NAV and Concur say something else of a dimension value, make both sides equal, or say with the setting dimensions.conflicts which side is right.</source>
        <translation>Wo NAV und Concur von einem Dimensionswert Verschiedenes sagen, gleichen Sie beide Seiten an, oder legen Sie mit der Einstellung dimensions.conflicts fest, welche Seite recht hat.</translation>
    </message>
    <message>
        <source>an item of that code is there already; it is compared again</source>
        <translation>ein Eintrag mit diesem Code ist schon da; er wird neu verglichen</translation>
    </message>
    <message numerus="yes">
        <source>About to bring %n dimension value(s) to Concur&apos;s lists: %1</source>
        <translation>
            <numerusform>Im Begriff, %n Dimensionswert in die Listen von Concur zu bringen: %1</numerusform>
            <numerusform>Im Begriff, %n Dimensionswerte in die Listen von Concur zu bringen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concur did not take %n more dimension value(s); see them with &quot;replay list&quot; or on the overview.</source>
        <translation>
            <numerusform>Concur hat %n weiteren Dimensionswert nicht angenommen; er steht in „replay list“ und in der Übersicht.</numerusform>
            <numerusform>Concur hat %n weitere Dimensionswerte nicht angenommen; sie stehen in „replay list“ und in der Übersicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concur has taken %n dimension value(s): %1</source>
        <translation>
            <numerusform>Concur hat %n Dimensionswert angenommen: %1</numerusform>
            <numerusform>Concur hat %n Dimensionswerte angenommen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replayed: Concur took the list item %1.</source>
        <translation>Wiederholt: Concur hat den Listeneintrag %1 angenommen.</translation>
    </message>
    <message>
        <source>Concur did not take the list item %1 (%2).</source>
        <translation>Concur hat den Listeneintrag %1 nicht angenommen (%2).</translation>
    </message>
    <message>
        <source>Once it has changed in NAV, it is sent again at once.</source>
        <translation>Sobald er sich in NAV geändert hat, wird er sofort wieder gesendet.</translation>
    </message>
    <message>
        <source>Not replayed any more: there is nothing left to tell Concur of the list item %1.</source>
        <translation>Wird nicht mehr wiederholt: Vom Listeneintrag %1 gibt es Concur nichts mehr zu sagen.</translation>
    </message>
    <message>
        <source>Concur&apos;s list %1 does not have it any more, or a mapping says what it means.</source>
        <translation>Die Liste %1 von Concur hat ihn nicht mehr, oder eine Zuordnung sagt, was er bedeutet.</translation>
    </message>
    <message>
        <source>NAV did not make the dimension value %1 %2: %3</source>
        <translation>NAV hat den Dimensionswert %1 %2 nicht angelegt: %3</translation>
    </message>
    <message>
        <source>NAV shows order %1 (%2 in Concur) no more.</source>
        <translation>NAV zeigt die Bestellung %1 (%2 in Concur) nicht mehr.</translation>
    </message>
    <message>
        <source>No purchase request %1 is followed here. Follow it with &quot;watch add&quot; first.</source>
        <translation>Die Bestellanforderung %1 wird hier nicht verfolgt. Verfolgen Sie sie zuerst mit „watch add“.</translation>
    </message>
    <message>
        <source>It is not known whether Concur has the purchase request %1. Look there first.</source>
        <translation>Es ist nicht bekannt, ob Concur die Bestellanforderung %1 hat. Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>Purchase request %1 takes the place of %2 already. Change that one instead.</source>
        <translation>Die Bestellanforderung %1 tritt schon an die Stelle von %2. Ändern Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>Takes the place of purchase request %1.</source>
        <translation>Tritt an die Stelle der Bestellanforderung %1.</translation>
    </message>
    <message>
        <source>Concur is not connected.</source>
        <translation>Concur ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Concur has taken the purchase request. It is followed as %1.</source>
        <translation>Concur hat die Bestellanforderung übernommen. Sie wird als %1 verfolgt.</translation>
    </message>
    <message>
        <source>No answer came from Concur, so it is not known whether it has the purchase request. Look for it there: if it is there, follow it with &quot;watch add&quot;; if not, send it anew. It is never sent again by itself.</source>
        <translation>Von Concur kam keine Antwort, deshalb ist nicht bekannt, ob es die Bestellanforderung hat. Sehen Sie dort nach: Ist sie da, verfolgen Sie sie mit „watch add“; wenn nicht, senden Sie sie neu. Von selbst wird sie nie noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Purchase request %1 took its place; order %2 is not brought to NAV.</source>
        <translation>Die Bestellanforderung %1 ist an ihre Stelle getreten; die Bestellung %2 wird nicht nach NAV gebracht.</translation>
    </message>
    <message>
        <source>Purchase request %1 took its place; order %2 is to be closed in NAV.</source>
        <translation>Die Bestellanforderung %1 ist an ihre Stelle getreten; die Bestellung %2 ist in NAV abzuschließen.</translation>
    </message>
    <message>
        <source>Not replayed any more: dimension values do not go to Concur now (setting dimensions.toConcur).</source>
        <translation>Wird nicht mehr wiederholt: Dimensionswerte gehen jetzt nicht nach Concur (Einstellung dimensions.toConcur).</translation>
    </message>
    <message>
        <source>%1 approved it, but what it becomes in NAV has changed since. Look again.</source>
        <translation>%1 hat ihn freigegeben, aber was in NAV daraus wird, hat sich seither geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Vendor %1 stands in NAV already: %2. Map to it instead of making it again.</source>
        <translation>Kreditor %1 steht schon in NAV: %2. Ordnen Sie ihn zu, statt ihn noch einmal anzulegen.</translation>
    </message>
    <message>
        <source>NAV has vendors like %1: %2. Map to one of them, or say that it is another.</source>
        <translation>NAV hat Kreditoren wie %1: %2. Ordnen Sie einen zu, oder sagen Sie, dass es ein anderer ist.</translation>
    </message>
    <message>
        <source>Vendor %1: it is decided already (%2).</source>
        <translation>Kreditor %1: es ist schon entschieden (%2).</translation>
    </message>
    <message>
        <source>%1 prepared vendor %2, so somebody else lets it through.</source>
        <translation>%1 hat Kreditor %2 vorbereitet, also lässt ihn jemand anders durch.</translation>
    </message>
    <message>
        <source>The NAV company of vendor %1 is not connected.</source>
        <translation>Der NAV-Mandant des Kreditors %1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Vendor %1 cannot be made in NAV: %2</source>
        <translation>Kreditor %1 lässt sich in NAV nicht anlegen: %2</translation>
    </message>
    <message>
        <source>Vendor %1 %2 let through by %3; NAV is asked to make it.</source>
        <translation>Kreditor %1 %2 von %3 durchgelassen; NAV wird gebeten, ihn anzulegen.</translation>
    </message>
    <message>
        <source>NAV has several new vendors called %1. Map %2 to the right one, then turn the request down.</source>
        <translation>NAV hat mehrere neue Kreditoren namens %1. Ordnen Sie %2 dem richtigen zu und lehnen Sie dann den Antrag ab.</translation>
    </message>
    <message>
        <source>It was not made: NAV does not have it.</source>
        <translation>Er wurde nicht angelegt: NAV hat ihn nicht.</translation>
    </message>
    <message>
        <source>Vendor %1 was looked for in NAV and is not there.</source>
        <translation>Kreditor %1 wurde in NAV gesucht und ist nicht da.</translation>
    </message>
    <message>
        <source>Vendor %1: %2</source>
        <translation>Kreditor %1: %2</translation>
    </message>
    <message>
        <source>NAV did not make vendor %1: %2</source>
        <translation>NAV hat Kreditor %1 nicht angelegt: %2</translation>
    </message>
    <message>
        <source>NAV gave no clear answer. Every run looks whether the vendor is there; it is not sent again before that is known.</source>
        <translation>NAV gab keine klare Antwort. Jeder Lauf sieht nach, ob der Kreditor da ist; vorher wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Vendor %1 is in doubt: %2</source>
        <translation>Kreditor %1 ist unklar: %2</translation>
    </message>
    <message>
        <source>Made in NAV as %1</source>
        <translation>In NAV angelegt als %1</translation>
    </message>
    <message>
        <source>Vendor %1 %2 stands in NAV as %3.</source>
        <translation>Kreditor %1 %2 steht in NAV als %3.</translation>
    </message>
    <message>
        <source>Concur&apos;s vendor record could not be read: %1</source>
        <translation>Concurs Kreditorenstamm ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Concur has no vendor record %1; only the document tells of it.</source>
        <translation>Concur hat keinen Kreditor %1; nur der Beleg erzählt von ihm.</translation>
    </message>
    <message>
        <source>Concur knows a bank account of this vendor. Bank details are not taken over: enter them in NAV, with a second person.</source>
        <translation>Concur kennt eine Bankverbindung dieses Kreditors. Bankdaten werden nicht übernommen: tragen Sie sie in NAV ein, zu zweit.</translation>
    </message>
    <message>
        <source>NAV&apos;s interface does not show which posting groups a new vendor gets, and no bank accounts to compare. A vendor that NAV will not post to stays one row here, with NAV&apos;s words.</source>
        <translation>NAVs Schnittstelle zeigt weder, welche Buchungsgruppen ein neuer Kreditor bekommt, noch Bankkonten zum Vergleichen. Ein Kreditor, auf den NAV nicht bucht, bleibt hier eine Zeile, mit NAVs Worten.</translation>
    </message>
    <message>
        <source>It is not known which NAV company %1 belongs to. Map the company first.</source>
        <translation>Es ist nicht bekannt, zu welchem NAV-Mandanten %1 gehört. Ordnen Sie zuerst den Mandanten zu.</translation>
    </message>
    <message>
        <source>Document %1 bears no vendor code, so no mapping could lead from it to a vendor in NAV. Have the vendor chosen in Concur.</source>
        <translation>Beleg %1 trägt keinen Kreditorencode, also könnte keine Zuordnung von ihm zu einem Kreditor in NAV führen. Lassen Sie den Kreditor in Concur wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s) are to be made in NAV and wait for a person.</source>
        <translation>
            <numerusform>%n Kreditor soll in NAV angelegt werden und wartet auf eine Person.</numerusform>
            <numerusform>%n Kreditoren sollen in NAV angelegt werden und warten auf eine Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>The NAV company %1 is not connected.</source>
        <translation>Der NAV-Mandant %1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Vendor %1 is mapped to %2 in NAV already. Take the mapping back first, or turn the request down.</source>
        <translation>Kreditor %1 ist in NAV bereits %2 zugeordnet. Nehmen Sie zuerst die Zuordnung zurück oder lehnen Sie den Antrag ab.</translation>
    </message>
    <message>
        <source>%1 approved that the difference is posted; a second person has to as well: %2</source>
        <translation>%1 hat freigegeben, dass die Differenz gebucht wird; eine zweite Person muss das auch tun: %2</translation>
    </message>
    <message>
        <source>%1: nothing is posted yet. The difference waits until a person other than %2 posts it as well.</source>
        <translation>%1: Noch ist nichts gebucht. Die Differenz wartet, bis eine andere Person als %2 sie ebenfalls bucht.</translation>
    </message>
    <message>
        <source>Concur&apos;s queue (%1) could not be read, so what waits in it is not counted: %2</source>
        <translation>Concurs Warteschlange (%1) konnte nicht gelesen werden, also zählt nicht, was darin wartet: %2</translation>
    </message>
    <message>
        <source>expense reports (v3)</source>
        <translation>Spesenabrechnungen (v3)</translation>
    </message>
    <message>
        <source>invoice digests (v3)</source>
        <translation>Rechnungen (v3)</translation>
    </message>
    <message>
        <source>Concur&apos;s list of %1 could not be read, so there is no independent count: %2</source>
        <translation>Concurs Liste der %1 konnte nicht gelesen werden, also fehlt die unabhängige Zählung: %2</translation>
    </message>
    <message>
        <source>%1 is no longer connected, so its %2 postings could not be compared with NAV.</source>
        <translation>%1 ist nicht mehr verbunden, also konnten seine %2 Buchungen nicht mit NAV verglichen werden.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>The ledger of %1 could not be read, so %2 postings were not compared: %3</source>
        <translation>Das Hauptbuch von %1 konnte nicht gelesen werden, also wurden %2 Buchungen nicht verglichen: %3</translation>
    </message>
    <message>
        <source>%1 cannot be signed off on the workspace&apos;s word alone. Compare it with Concur and NAV first.</source>
        <translation>%1 kann nicht allein auf das Wort des Arbeitsbereichs abgezeichnet werden. Vergleichen Sie zuerst mit Concur und NAV.</translation>
    </message>
    <message>
        <source>%1 has a rest, a difference in NAV, or could not be looked at as a whole. Settle that first, or say why it is right nevertheless; the words stand in the trail.</source>
        <translation>%1 hat einen Rest, eine Abweichung in NAV oder konnte nicht ganz angesehen werden. Klären Sie das zuerst, oder sagen Sie, warum es trotzdem stimmt; die Worte stehen im Prüfpfad.</translation>
    </message>
    <message>
        <source>%1 was posted as %2, but what was posted is not kept here, so it could not be compared with NAV.</source>
        <translation>%1 wurde als %2 gebucht, aber was gebucht wurde, ist hier nicht aufbewahrt; es konnte nicht mit NAV verglichen werden.</translation>
    </message>
    <message>
        <source>Documents from before this version are in no month yet, so figures may lack them. Comparing with Concur and NAV sorts them in.</source>
        <translation>Belege aus der Zeit vor dieser Version stehen noch in keinem Monat, sie können in den Zahlen fehlen. Der Vergleich mit Concur und NAV ordnet sie ein.</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Carries approved documents from Concur to NAV.</source>
        <translation>Überträgt genehmigte Belege von Concur nach NAV.</translation>
    </message>
    <message>
        <source>Show what a run would do; write nothing in Concur or NAV.</source>
        <translation>Zeigen, was ein Lauf täte; in Concur und NAV nichts schreiben.</translation>
    </message>
    <message>
        <source>Only these parts, with commas between.</source>
        <translation>Nur diese Teile, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>--only knows no &quot;%1&quot;. There are: expense, invoice, purchase, vendors, dimensions, payments.</source>
        <translation>--only kennt „%1“ nicht. Es gibt: expense, invoice, purchase, vendors, dimensions, payments.</translation>
    </message>
    <message>
        <source>--only names no part.</source>
        <translation>--only nennt keinen Teil.</translation>
    </message>
    <message>
        <source>Stopping; what has been sent is looked up by the next run.</source>
        <translation>Wird angehalten; was gesendet wurde, sieht der nächste Lauf nach.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>A sheet of Excel holds %1 rows, and these are %2. Narrow what is exported, or write it as CSV.</source>
        <translation>Ein Blatt von Excel fasst %1 Zeilen, und dies sind %2. Weniger exportieren oder als CSV schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another file, or check who may write there, whether another program has it open and whether the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden. Eine andere Datei nennen oder prüfen, wer dort schreiben darf, ob ein anderes Programm sie offen hat und ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>TextLanguage</name>
    <message>
        <source>EN</source>
        <comment>the two letters of the language of these texts</comment>
        <translation>DE</translation>
    </message>
</context>
<context>
    <name>TieOut</name>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Als Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>%1 is no longer in Concur&apos;s queue although it was not taken over: somebody there has recalled it. Synchronise, then it is listed as recalled.</source>
        <translation>%1 ist nicht mehr in Concurs Warteschlange, obwohl es nicht übernommen wurde: Jemand hat es dort zurückgerufen. Synchronisieren Sie, dann steht es als zurückgerufen da.</translation>
    </message>
    <message>
        <source>%1 now comes to %2 in Concur. Synchronise to take the change over.</source>
        <translation>%1 beträgt in Concur jetzt %2. Synchronisieren Sie, um die Änderung zu übernehmen.</translation>
    </message>
    <message>
        <source>%1: Concur&apos;s document says %2, the workspace counts %3. Somebody changed the database outside this program; compare with a backup.</source>
        <translation>%1: Concurs Beleg sagt %2, der Arbeitsbereich zählt %3. Jemand hat die Datenbank außerhalb dieses Programms geändert; vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>%1 was approved again in Concur and is not here yet. Synchronise.</source>
        <translation>%1 wurde in Concur erneut freigegeben und ist noch nicht hier. Synchronisieren Sie.</translation>
    </message>
    <message>
        <source>%1 is ready in Concur and not here yet. Synchronise.</source>
        <translation>%1 liegt in Concur bereit und ist noch nicht hier. Synchronisieren Sie.</translation>
    </message>
    <message>
        <source>Concur lists %1 as approved (%2), but has never handed it over for posting. It may be older than the connection, or have gone another way; ask Concur&apos;s administrator, and post it by hand where it is missing in NAV.</source>
        <translation>Concur führt %1 als freigegeben (%2), hat es aber nie zum Buchen übergeben. Es kann älter als die Verbindung sein oder einen anderen Weg gegangen sein; fragen Sie die Concur-Administration, und buchen Sie es von Hand, wo es in NAV fehlt.</translation>
    </message>
    <message>
        <source>%1: Concur&apos;s list says %2, the document that was handed over %3.</source>
        <translation>%1: Concurs Liste sagt %2, der übergebene Beleg %3.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
</context>
<context>
    <name>TrailExport</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>FIS id</source>
        <translation>FIS-Kennung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salz</translation>
    </message>
    <message>
        <source>Digest of the text</source>
        <translation>Prüfsumme des Textes</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Vorheriger Hash</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Only document</source>
        <translation>Nur Beleg</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Nur mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Only done by</source>
        <translation>Nur getan von</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Nur diese Aktion</translation>
    </message>
    <message>
        <source>Only with the reference</source>
        <translation>Nur mit dem Verweis</translation>
    </message>
    <message>
        <source>Only in the currency</source>
        <translation>Nur in der Währung</translation>
    </message>
    <message>
        <source>Amounts from</source>
        <translation>Beträge ab</translation>
    </message>
    <message>
        <source>Amounts up to</source>
        <translation>Beträge bis</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Ab (UTC)</translation>
    </message>
    <message>
        <source>Before (UTC)</source>
        <translation>Vor (UTC)</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>Eine Spalte „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Prüfpfad</translation>
    </message>
</context>
<context>
    <name>TrialFile</name>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder, or name another file.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie den Ordner, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Test of mappings</source>
        <translation>Prüfung der Zuordnungen</translation>
    </message>
</context>
<context>
    <name>VendorApproveCommand</name>
    <message>
        <source>Lets a vendor through: it is made in NAV.</source>
        <translation>Lässt einen Kreditor durch: er wird in NAV angelegt.</translation>
    </message>
</context>
<context>
    <name>VendorCommands</name>
    <message>
        <source>That NAV company is not connected.</source>
        <translation>Dieser NAV-Mandant ist nicht verbunden.</translation>
    </message>
    <message>
        <source>NAV has %1 %2 already (%3). Map to it, or say that it is another.</source>
        <translation>NAV hat %1 %2 schon (%3). Ordnen Sie zu, oder sagen Sie, dass es ein anderer ist.</translation>
    </message>
    <message>
        <source>Vendor %1 %2 prepared anew by %3.</source>
        <translation>Kreditor %1 %2 neu vorbereitet von %3.</translation>
    </message>
    <message>
        <source>Vendor %1 is made in NAV as %2.</source>
        <translation>Kreditor %1 ist in NAV als %2 angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) released.</source>
        <translation>
            <numerusform>%n Beleg freigegeben.</numerusform>
            <numerusform>%n Belege freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vendor %1 is prepared. A second person lets it through.</source>
        <translation>Kreditor %1 ist vorbereitet. Eine zweite Person lässt ihn durch.</translation>
    </message>
    <message>
        <source>Vendor %1 was turned down.</source>
        <translation>Kreditor %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Vendor %1: %2</source>
        <translation>Kreditor %1: %2</translation>
    </message>
    <message>
        <source>There is no request %1 for a vendor. See them with &quot;vendors requests&quot;.</source>
        <translation>Es gibt keinen Antrag %1 für einen Kreditor. Alle zeigt „vendors requests“.</translation>
    </message>
    <message>
        <source>Say why: it stands in the trail for good.</source>
        <translation>Sagen Sie, warum: es steht für immer im Prüfpfad.</translation>
    </message>
    <message>
        <source>Vendor %1 does not wait for a person: %2.</source>
        <translation>Kreditor %1 wartet nicht auf eine Person: %2.</translation>
    </message>
    <message>
        <source>Vendor %1 turned down by %2: %3</source>
        <translation>Kreditor %1 abgelehnt von %2: %3</translation>
    </message>
</context>
<context>
    <name>VendorDraft</name>
    <message>
        <source>%1 has %2 characters; NAV takes %3.</source>
        <translation>%1 hat %2 Zeichen; NAV nimmt %3.</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>gleiche USt-IdNr.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>name %1 %</source>
        <translation>Name %1 %</translation>
    </message>
    <message>
        <source>%1, same place</source>
        <translation>%1, gleicher Ort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address 2</source>
        <translation>Adresse 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>A vendor needs a name.</source>
        <translation>Ein Kreditor braucht einen Namen.</translation>
    </message>
    <message>
        <source>Number %1 is %2 in NAV already.</source>
        <translation>Nummer %1 ist in NAV schon %2.</translation>
    </message>
    <message>
        <source>NAV takes no letters in a phone number.</source>
        <translation>NAV nimmt keine Buchstaben in einer Telefonnummer.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>NAV has no currency %1.</source>
        <translation>NAV hat keine Währung %1.</translation>
    </message>
</context>
<context>
    <name>VendorFields</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>second line of the address</source>
        <translation>zweite Adresszeile</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Bundesland oder Staat</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>country (as an ISO code)</source>
        <translation>Land (als ISO-Code)</translation>
    </message>
    <message>
        <source>VAT registration number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>currency (as an ISO code)</source>
        <translation>Währung (als ISO-Code)</translation>
    </message>
</context>
<context>
    <name>VendorPairs</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only in NAV</source>
        <translation>nur in NAV</translation>
    </message>
    <message>
        <source>only in Concur</source>
        <translation>nur in Concur</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>bleibt außen vor</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Employees or cards are paid through this vendor: it is no supplier and does not go to Concur.</source>
        <translation>Über diesen Kreditor werden Mitarbeiter oder Karten bezahlt: Er ist kein Lieferant und geht nicht nach Concur.</translation>
    </message>
    <message>
        <source>The vendor has no code in Concur: map one to it, or switch on mapping.sameCode and let no mapping lead from its number elsewhere.</source>
        <translation>Der Kreditor hat keinen Code in Concur: Ordnen Sie ihm einen zu, oder schalten Sie mapping.sameCode ein und lassen Sie keine Zuordnung von seiner Nummer anderswohin führen.</translation>
    </message>
    <message>
        <source>The vendor is blocked in NAV, and Concur does not have it: it is not made there.</source>
        <translation>Der Kreditor ist in NAV gesperrt, und Concur hat ihn nicht: Er wird dort nicht angelegt.</translation>
    </message>
    <message>
        <source>Its code in Concur stands for another vendor already, which says the same.</source>
        <translation>Sein Code in Concur steht schon für einen anderen Kreditor, der dasselbe sagt.</translation>
    </message>
    <message>
        <source>Somebody has requested this vendor in Concur.</source>
        <translation>Jemand hat diesen Kreditor in Concur beantragt.</translation>
    </message>
</context>
<context>
    <name>VendorRejectCommand</name>
    <message>
        <source>Turns a vendor down.</source>
        <translation>Lehnt einen Kreditor ab.</translation>
    </message>
    <message>
        <source>Why; it stands in the trail.</source>
        <translation>Warum; es steht im Prüfpfad.</translation>
    </message>
</context>
<context>
    <name>VendorRequest</name>
    <message>
        <source>Waits for a person</source>
        <translation>Wartet auf eine Person</translation>
    </message>
    <message>
        <source>On its way to NAV</source>
        <translation>Auf dem Weg nach NAV</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Created in NAV</source>
        <translation>In NAV angelegt</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>VendorRequestsCommand</name>
    <message>
        <source>Vendors on their way into NAV, and what became of earlier ones.</source>
        <translation>Kreditoren auf dem Weg nach NAV, und was aus früheren wurde.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Concur</source>
        <translation>Concur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In NAV</source>
        <translation>In NAV</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Vorbereitet von</translation>
    </message>
    <message>
        <source>No vendor was asked for.</source>
        <translation>Es wurde kein Kreditor beantragt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a request. See them with &quot;vendors requests&quot;.</source>
        <translation>„%1“ ist keine Nummer eines Antrags. Alle zeigt „vendors requests“.</translation>
    </message>
</context>
<context>
    <name>WatchChangeCommand</name>
    <message>
        <source>Follows purchase requests by their ids.</source>
        <translation>Verfolgt Bestellanforderungen nach ihren Ids.</translation>
    </message>
    <message>
        <source>Follows purchase requests no more.</source>
        <translation>Verfolgt Bestellanforderungen nicht mehr.</translation>
    </message>
    <message>
        <source>The id of the purchase request is blank.</source>
        <translation>Die Id der Bestellanforderung ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase request(s) are followed from now on.</source>
        <translation>
            <numerusform>%n Bestellanforderung wird ab jetzt verfolgt.</numerusform>
            <numerusform>%n Bestellanforderungen werden ab jetzt verfolgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase request(s) are followed no more.</source>
        <translation>
            <numerusform>%n Bestellanforderung wird nicht mehr verfolgt.</numerusform>
            <numerusform>%n Bestellanforderungen werden nicht mehr verfolgt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchListCommand</name>
    <message>
        <source>The purchase requests that are followed.</source>
        <translation>Die verfolgten Bestellanforderungen.</translation>
    </message>
    <message>
        <source>No purchase request is followed.</source>
        <translation>Keine Bestellanforderung wird verfolgt.</translation>
    </message>
</context>
<context>
    <name>Watches</name>
    <message>
        <source>The id of the purchase request is blank.</source>
        <translation>Die Id der Bestellanforderung ist leer.</translation>
    </message>
    <message>
        <source>Purchase request %1 is followed.</source>
        <translation>Die Bestellanforderung %1 wird verfolgt.</translation>
    </message>
    <message>
        <source>Purchase request %1 is followed no more.</source>
        <translation>Die Bestellanforderung %1 wird nicht mehr verfolgt.</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>%1 does not know the webhook any more, or does not let it in. Make a new one there and give its address with &quot;connect webhook&quot;.</source>
        <translation>%1 kennt den Webhook nicht mehr oder lässt ihn nicht ein. Legen Sie dort einen neuen an und geben Sie seine Adresse mit „connect webhook“ an.</translation>
    </message>
    <message>
        <source>%1 did not take the message. Check that alerts.webhook names the service which the address belongs to.</source>
        <translation>%1 hat die Nachricht nicht angenommen. Prüfen Sie, ob alerts.webhook den Dienst nennt, zu dem die Adresse gehört.</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>Die Antwort war: %1</translation>
    </message>
    <message>
        <source>%1 gave no clear answer; the message may have arrived.</source>
        <translation>%1 gab keine klare Antwort; die Nachricht ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>The address of the webhook is not understood, or could be read on the way. Give the https:// address that Teams or Slack made.</source>
        <translation>Die Adresse des Webhooks ist nicht zu verstehen, oder sie wäre unterwegs lesbar. Geben Sie die https://-Adresse an, die Teams oder Slack erzeugt hat.</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>The file %1 for the webhook listener cannot be read: %2</source>
        <translation>Die Datei %1 für den Empfang von Webhooks kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Certificate or key of the webhook listener cannot be used. Both must be PEM files, the key without a passphrase.</source>
        <translation>Zertifikat oder Schlüssel für den Empfang von Webhooks sind nicht brauchbar. Beide müssen PEM-Dateien sein, der Schlüssel ohne Passphrase.</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>The file is no Excel workbook. Save it as &quot;Excel workbook (.xlsx)&quot; or as CSV.</source>
        <translation>Die Datei ist keine Excel-Arbeitsmappe. Speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder als CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be seen. Show the sheet in question, and save it.</source>
        <translation>Die Arbeitsmappe hat kein sichtbares Blatt. Blenden Sie das betreffende Blatt ein, und speichern Sie sie.</translation>
    </message>
</context>
<context>
    <name>WorkbookTableWriter</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Geschrieben (UTC)</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Head of the chain at entry %1: %2</source>
        <translation>Kopf der Kette bei Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Newest entry of the trail</source>
        <translation>Neuester Eintrag des Prüfpfads</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Kopf der Kette</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>%1 cannot be written. Name another file, or check who may write there, whether another program has it open and whether the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden. Nennen Sie eine andere Datei, oder prüfen Sie, wer dort schreiben darf, ob ein anderes Programm sie geöffnet hat und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>A sheet of Excel holds %1 rows, and these are more. Narrow what is exported, or write it as CSV.</source>
        <translation>Ein Blatt von Excel fasst %1 Zeilen, und dies sind mehr. Grenzen Sie ein, was exportiert wird, oder schreiben Sie CSV.</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds more than the 32767 characters that a cell of Excel can hold. Write it as CSV.</source>
        <translation>Zeile %1, Spalte %2 hat mehr als die 32767 Zeichen, die eine Zelle von Excel fassen kann. Schreiben Sie CSV.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 already holds a workspace. Use it, or name another folder.</source>
        <translation>%1 enthält bereits einen Arbeitsbereich. Benutzen Sie ihn, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 holds a database without its workspace.json. Bring the file back from a backup, or name another folder.</source>
        <translation>%1 enthält eine Datenbank ohne ihre workspace.json. Holen Sie die Datei aus einer Sicherung zurück, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who may write there.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The vault needs its passphrase. Set LEDGERBRIDGE_VAULT_PASSPHRASE, or run this in a terminal and type it.</source>
        <translation>Der Tresor braucht seine Passphrase. Setzen Sie LEDGERBRIDGE_VAULT_PASSPHRASE, oder starten Sie dies in einem Terminal und geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The database %1 of the workspace is missing. Bring it back from a backup.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs fehlt. Holen Sie sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>token address of Concur</source>
        <translation>Token-Adresse von Concur</translation>
    </message>
    <message>
        <source>Concur was connected through %1, as system %2.</source>
        <translation>Concur wurde über %1 verbunden, als System %2.</translation>
    </message>
    <message>
        <source>API address of NAV</source>
        <translation>API-Adresse von NAV</translation>
    </message>
    <message>
        <source>The NAV connection names no company. Give the company&apos;s name or id.</source>
        <translation>Die NAV-Verbindung nennt keinen Mandanten. Geben Sie Namen oder Id des Mandanten an.</translation>
    </message>
    <message>
        <source>The NAV company %1 was connected at %2.</source>
        <translation>Der NAV-Mandant %1 wurde unter %2 verbunden.</translation>
    </message>
    <message>
        <source>Nothing is posted before the settings are put right.</source>
        <translation>Bevor die Einstellungen richtiggestellt sind, wird nichts gebucht.</translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>The header of the workspace, %1, is damaged. Bring the file back from a backup.</source>
        <translation>Der Kopf des Arbeitsbereichs, %1, ist beschädigt. Holen Sie die Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;init&quot;, or name another folder with --workspace.</source>
        <translation>In %1 ist kein Arbeitsbereich. Legen Sie mit „init“ einen an, oder nennen Sie mit --workspace einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may read the folder.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, wer den Ordner lesen darf.</translation>
    </message>
    <message>
        <source>The workspace in %1 was made by a newer version of Ledgerbridge. Update this program.</source>
        <translation>Der Arbeitsbereich in %1 wurde von einer neueren Version von Ledgerbridge angelegt. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who may write in the folder and whether the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, wer in dem Ordner schreiben darf und ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>WorkspaceOpening</name>
    <message>
        <source>No workspace was made.</source>
        <translation>Es wurde kein Arbeitsbereich angelegt.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>Unpacked, the file is larger than a sheet may be. Split it into several files.</source>
        <translation>Entpackt ist die Datei größer, als ein Blatt sein darf. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the program that wrote it, and save it anew.</source>
        <translation>Die Datei ist beschädigt. Öffnen Sie sie in dem Programm, das sie geschrieben hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is not whole: its end is missing or damaged. Copy it anew, or save it anew in the program that wrote it.</source>
        <translation>Die Datei ist nicht vollständig: Ihr Ende fehlt oder ist beschädigt. Kopieren Sie sie neu, oder speichern Sie sie in dem Programm neu, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>A part of the file is missing. Open it in the program that wrote it, and save it anew.</source>
        <translation>Ein Teil der Datei fehlt. Öffnen Sie sie in dem Programm, das sie geschrieben hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one, and import it again.</source>
        <translation>Die Datei ist durch ein Kennwort geschützt. Speichern Sie sie ohne, und importieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Opens the demo company in a throw-away workspace.</source>
        <translation>Öffnet die Demofirma in einem Arbeitsbereich zum Wegwerfen.</translation>
    </message>
    <message>
        <source>Language, such as de.</source>
        <translation>Sprache, etwa de.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Takes a picture of every page of the demo and quits.</source>
        <translation>Nimmt ein Bild von jeder Seite der Demo auf und beendet sich.</translation>
    </message>
    <message>
        <source>Ledgerbridge</source>
        <translation>Ledgerbridge</translation>
    </message>
    <message>
        <source>This workspace is open in another window of Ledgerbridge already.</source>
        <translation>Dieser Arbeitsbereich ist bereits in einem anderen Fenster von Ledgerbridge geöffnet.</translation>
    </message>
    <message>
        <source>Opens this document, by its id as alerts and lists name it.</source>
        <translation>Öffnet diesen Beleg, nach der Kennung, die Meldungen und Listen nennen.</translation>
    </message>
</context>
</TS>
