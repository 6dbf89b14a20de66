<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditListCommand</name>
    <message>
        <source>The trail, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries with all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day or moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this day or moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on behind this entry: the &quot;next&quot; of the page before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many entries at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no day or moment. Write it as 2026-11-24 or 2026-11-24T07:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditVerifyCommand</name>
    <message>
        <source>Checks the whole chain of the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain holds: %1 entries, head %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at entry %1. Somebody changed the database outside of Ledgerbridge; compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Signs in to Concur and NAV and looks whether everything is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before its end. Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur: fine, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur: not fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV company %1: fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV company %1: not fine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>The sign-in to Concur ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run before that day renews it; else connect Concur with a new request token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the workspace back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to one of the values that are allowed; nothing is posted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo workspace: it talks to this computer only, and nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace with &quot;init&quot; for real systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address, client and network; if the sign-in has ended, connect Concur with a new request token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be posted to from %2 to %3 only; today lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &quot;Allow Posting From/To&quot; in NAV&apos;s General Ledger Setup, or choose another posting.date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Ledgerbridge&apos;s user in NAV the right to read and write this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address, client, secret and the user&apos;s permissions in NAV, then connect the company again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect what is missing, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way, so the journal was not tried and the sign-in not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>This is a demo workspace: nothing in it is real, and it talks to this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Folder of the workspace (also LEDGERBRIDGE_WORKSPACE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print exactly one JSON object on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts, such as en or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs more: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take that many arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: the command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no command &quot;%1&quot; yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one more word: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; &quot;%2&quot; has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--workspace names no folder. Give the folder of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: ledgerbridge-cli [options] %1

%2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgerbridge carries approved SAP Concur documents into Dynamics NAV, once, with proof.

Usage: ledgerbridge-cli [options] COMMAND

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Global options:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something needs a person,
4 could not sign in or reach a system, 5 workspace locked, damaged or newer.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write it as en or de-AT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end. Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concur</name>
    <message>
        <source>Purchase orders and requests do not come through Concur&apos;s posting queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document %1 came from Concur without content that can be read. Look at it in Concur; a processor can send it back or recall it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur&apos;s posting queue gave an answer of an unknown shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur did not hand over the purchase order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur answered for the purchase request %1 with something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur answered for the purchase order %1 with something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcurSignIn</name>
    <message>
        <source>Concur is not connected. Make a company request token in Concur and connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur gave no refresh token. Ask SAP Concur to allow the refresh_token grant for this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur&apos;s sign-in gave an answer that cannot be used. Check the token address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token address %1 is no address of SAP Concur. It must begin with https:// and its host must end in .concursolutions.com or .concurcdc.cn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>Connects Concur; reads the connection as JSON from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects a NAV company; reads the connection as JSON from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur is connected. Its data centre is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NAV company %1 is connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>The connection lacks &quot;%1&quot;. Give it as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token address of Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;systemId&quot; has more than 50 characters. Concur takes no longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version speaks to NAV by API v2.0 only. Give &quot;kind&quot; as bc, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version signs in to NAV with &quot;auth&quot; oauth or basic, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address of NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token address of NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data centre that Concur names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV has no company &quot;%1&quot;. It shows: %2. Give one of these names, or its id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionAddress</name>
    <message>
        <source>The %1 is no address. Write it in full, such as https://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 carries a user or password. Take it out of the address and give it in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is %2, and a demo workspace talks to nothing but this computer. Make a workspace with &quot;init&quot; for real systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is %2, which anybody on the way could read. Give an https:// address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Shows a whole run with a make-believe company; needs no credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The demo company: a make-believe Concur with %n approved document(s), and a make-believe Dynamics NAV.
Nothing here is real, and nothing left this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A second run right after it posted %1 documents: what is in NAV is never posted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away by deleting %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCompany</name>
    <message>
        <source>No folder can be made in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoOptions</name>
    <message>
        <source>So many documents wait in Concur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives the same documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number of zero or more, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Cash advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document %1 in this workspace. See them with &quot;queue list --state all&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https://. Plain http:// is for this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to a change was cut off or unreadable. Whether the change was made must be looked up before it is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Makes the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the database; without it, SQLite in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key to the secrets lies: in the platform&apos;s key store, or derived from a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version keeps a workspace in SQLite only. Leave --database out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secrets takes keychain or vault, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace in %1 is ready. Next: &quot;connect concur&quot; and &quot;connect nav&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The other system&apos;s answer was cut off or is no valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge</name>
    <message>
        <source>%1 could not prove who it is: its certificate was refused. Check the address and this machine&apos;s date and certificates; the check cannot be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not known. Check the address and this machine&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network proxy on the way to %1 refused. Ask the network&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address, the network and whether the service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked to change something and gave no clear answer. Whether it did must be looked up there before it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy and turned the request away. Nothing was changed; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent the request on to another address. Redirects are not followed, because they would carry the sign-in with them: check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a fault of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of service at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::AuditModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::CausesModel</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is wrong, %2 the code it is about: &quot;Vendor missing in NAV: KRANZ-01&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::ComparisonModel</name>
    <message>
        <source>(vendor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line in Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account in NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Concur</name>
    <message>
        <source>Concur does not know what it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur no longer accepts the sign-in. Make a new company request token and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur does not let this app do that. Ask SAP Concur whether the app has the scope for it and whether the service is switched on for the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur is busy and turned the request away. It will be tried again with the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur had an internal error. It will be tried again with the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur refused the company UUID or the request token. A request token lives 24 hours: make a new one in Concur under Administration &gt; Company &gt; Authentication Admin &gt; Company Request Token and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur refuses the account behind this connection (disabled, locked, limited to other addresses or in need of a new password). Ask the Concur administrator, then connect again with a company request token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur keeps this company in another data centre and named no address that can be trusted. Ask SAP Concur for the company&apos;s base address and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has not enabled this app. Ask the Concur administrator to connect the app in the App Center, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app asks for more permissions than it was granted. Ask SAP Concur to grant the missing scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAP Concur has disabled this app&apos;s client. Ask SAP Concur support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may not sign in this way. Ask SAP Concur to allow the grants password and refresh_token for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur does not know the client id, or the client secret is wrong. Check both, and that the token address belongs to the right environment, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was made for another app. Make a company request token for this app&apos;s id and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to Concur has expired or was revoked. Make a new company request token and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur refused the sign-in. Check the connection&apos;s data; if they are right, connect again with a new company request token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur&apos;s sign-in is out of order. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur&apos;s sign-in answered without a token. Check the token address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting expense reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following purchase requests and orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending vendors to Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading lists from Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending dimension values to Concur&apos;s lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling Concur which invoices are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying receipts and invoice images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the scope %2, which Concur did not grant. Ask SAP Concur (or whoever registered the app) to add it, then connect again with a new company request token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::DocumentsModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor or employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::MappingsModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed on saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::RunsModel</name>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Sandbox::Sandbox</name>
    <message>
        <source>The number of documents cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are &quot;bc&quot; or &quot;none&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free port on the loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Services::SyncWorker</name>
    <message numerus="yes">
        <source>Cancelled after %n document(s) posted. The next run goes on from here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n document(s) would be posted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) posted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Stopped half-way: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way. Wait until it has ended, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check whether it is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) released.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n document(s) released.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::AuditPage</name>
    <message>
        <source>Search: number, name, action, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole chain and proves that no entry was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry here. Every step of every document is kept in this trail; nobody can edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>chain intact · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry fits the one before it. Head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before it: somebody changed the database outside this program. Keep a copy of it, and compare with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::BarChart</name>
    <message>
        <source>Documents posted per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) posted in the last 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What a run posts shows here, day by day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ConnectionsPage</name>
    <message>
        <source>set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAP Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamics NAV / Business Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in to NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra (OAuth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and web service access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what the administrator of the other system gave you. Secrets are encrypted before they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting again replaces what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company %1. Connecting again replaces what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::DetailPane</name>
    <message>
        <source>Parts of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back to Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the sender correct? Concur shows this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not to be posted? The trail keeps this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see its lines in Concur and in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with today&apos;s mappings. What was posted stands in the time line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::DocumentsPage</name>
    <message>
        <source>Filter: number, name, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document here yet. Sync now (F9) brings the approved ones from Concur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the newest %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::FinishingNotice</name>
    <message>
        <source>Ledgerbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent is waited for, so that nothing is left in doubt. Nothing new begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::FirstRunDialog</name>
    <message>
        <source>Welcome to Ledgerbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved in Concur, posted in NAV, once, with proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company with 200 documents and planted problems, on this computer only. No credentials needed; it is gone when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore the demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace and asks for the connection data of Concur and of Dynamics NAV or Business Central. A dry run shows what would happen first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect your systems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::LinesTable</name>
    <message>
        <source>Lines in Concur and in NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::MainWindow</name>
    <message>
        <source>Ledgerbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything   Alt+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a document by any number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a run would do; writes nothing (Ctrl+Alt+F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now   F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::MappingsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: code, name, target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping for a code that no document waits for (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen rows away on saving (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds and replaces rows of every kind from a CSV file, all or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the rows of every kind into a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this kind. Codes that documents wait for appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) · Ctrl+Z undoes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click or F2 edits a target, F8 copies the one above; nothing changes before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saving releases up to %n · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) · %1 unmapped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of mappings are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::Navigation</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::OverviewPage</name>
    <message>
        <source>Last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted per day, last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet. Sync now (F9) starts the first one; Dry run shows what it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why records are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>being looked up in NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::PassphraseDialog</name>
    <message>
        <source>Ledgerbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store that could guard the credentials of Concur and NAV. A passphrase does: you are asked for it at each start. Nobody can bring it back when it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials of this workspace are kept under a passphrase.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, eight characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short. Take eight characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::RemedyPane</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vendor: number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V: and a vendor, or G: and an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G: and the input tax account, or T: and a tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dimension value: code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency of NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected NAV company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account: number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Releases up to %n · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How well it fits, at most 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map %1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map %1 to what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgerbridge::Ui::ReviewPage</name>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held. What fails a check appears here with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting approval %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after posting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry all %n of these</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fixing this cause releases %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveSystems</name>
    <message>
        <source>No NAV company is connected yet. Connect one with &quot;connect nav&quot;, or on the page Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur is not connected yet. Connect it with &quot;connect concur&quot;, or on the page Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data centre of Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of NAV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingBook</name>
    <message>
        <source>The source is empty. Give the Concur code that this row is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is empty. Give the NAV code that this row leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target must be V: and a vendor no., or G: and an account no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target must be G: and the input tax account, or T: and a tax code of NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source must be DIMENSION=code, such as DEPARTMENT=4711.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingCsv</name>
    <message>
        <source>Line %1: a quoted cell is not closed. Add the missing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must be the header kind,source,target,from,note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingFindings</name>
    <message>
        <source>The mapping %1 %2 leads to %3, which no connected NAV company has in a usable state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map it to something else, or put it right in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingsCommand</name>
    <message>
        <source>&quot;%1&quot; is no kind of mapping. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingsCoverageCommand</name>
    <message>
        <source>The codes that documents bear: mapped, same code or unmapped, and what waits for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has been fetched yet. Run &quot;sync&quot; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingsExportCommand</name>
    <message>
        <source>Writes every row as CSV, to the file or to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsImportCommand</name>
    <message>
        <source>Adds and replaces rows from a CSV file, all or none, then checks held documents again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingsListCommand</name>
    <message>
        <source>Every mapping row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mapping yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingsSetCommand</name>
    <message>
        <source>Adds or replaces a mapping row, then checks held documents again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day on which the row holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 now leads to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingsUnsetCommand</name>
    <message>
        <source>Takes mapping rows away, then checks held documents again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the row from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mapping %1 %2. See them with &quot;mappings list&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mapping row(s) were taken away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>The journal code &apos;%1&apos; must have 1 to %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase document needs a vendor and lines on G/L accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV keeps the document in %1, which is not its currency. Check the vendor&apos;s currency in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV kept %1 of the document&apos;s %2 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 ends in digits. With &quot;Increment Batch Name&quot; NAV replaces it by another one after each posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a journal whose code ends in a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 has the balancing account %2, which NAV puts on every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &quot;Bal. Account No.&quot; of the journal batch in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 holds %2 lines that Ledgerbridge has not written. They would be posted along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post or remove these lines in NAV, and give Ledgerbridge a journal of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 does not keep the document numbers that it is given. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &quot;No. Series&quot; and &quot;Posting No. Series&quot; of the journal batch in NAV, or allow manual numbers in the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 has a number series (its next number is %2). NAV posts lines with numbers of our own only where the series allows manual numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &quot;No. Series&quot; of the journal batch in NAV, or allow manual numbers in the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV puts the tax code %1 on lines of the journal %2 and would split tax off amounts that carry none. Ledgerbridge removes it line by line, which takes time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off &quot;Copy VAT Setup to Jnl. Lines&quot; of the journal batch in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check&apos;s own lines %1 could not be removed from the journal %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these lines in NAV before anything is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV keeps the journal %1 under an approval workflow: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a journal without an approval workflow; Ledgerbridge has approvals of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV refuses lines in the journal %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right in NAV what the message names, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV does not accept the sign-in. Check that the app or user is known to NAV, enabled, and has a valid secret or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV lets the user sign in but does not permit this. Give it the permission sets for reading master data and for creating and posting journals and purchase documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV is too busy at the moment. It is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV broke off in the middle of a change. Whether it was made is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV has a fault of its own (HTTP %1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV does not know this address. Check the API address and the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address is not NAV&apos;s API (HTTP %1). Check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV refuses this kind of call. On-premises this means that the service is switched off: enable OData services and API services in the server&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV refused the call without an explanation (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 NAV says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV&apos;s answer to a change cannot be read. Whether it was made is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV&apos;s answer cannot be read. Check the API address; a proxy may answer in NAV&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID says that the client secret is wrong. Often the secret&apos;s ID was pasted instead of its value: make a new secret, copy its value, and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret has expired. Make a new one in Entra ID and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID does not know this client id in this tenant. Check the client id and the tenant in the token address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID does not accept the scope. For Business Central it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID does not know the tenant in the token address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has no Business Central under this scope. Check the scope and the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID does not accept client id and secret. Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID issued no token. Check token address, client id, secret and scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV names an address on another server. The sign-in is not sent there. Check the API address and the public address in the server&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in method &apos;%1&apos; is not supported. Use oauth or basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV accepts only plain ASCII letters in user name and password of this sign-in method. Use a web service access key, or change the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>&quot;%1&quot; bears an amount that NAV cannot hold exactly (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: its journal comes to %2, %3 was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: gross %2 is not net %3 plus reclaimable tax %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: payer %2, payee %3 and amount %4 do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: several taxes are shared by employee and card; which belongs to whom is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash advance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 bears a system entry (type 3), which is not known how to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance set off against what the employee is owed; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1, the company in %2; NAV&apos;s journal interface cannot post a foreign currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report states no approved total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines come to %1, the report says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed to %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase invoice needs a vendor: map the employee to V: and a vendor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no line with an amount; there is nothing to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 &quot;%2&quot;: gross %3 is not net %4 plus tax %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line bears two NAV tax codes (%1, %2); NAV takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code %1 is mapped to %2, which NAV does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; tax code %1 mapped to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 &quot;%2&quot; bears an amount that NAV cannot hold exactly (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice bears no invoice number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number &quot;%1&quot; has %2 characters, NAV takes 35; identities are never cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice belongs to purchase order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice states no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines come to %1, the invoice says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice comes to zero; there is nothing to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 &quot;%2&quot; has no usable quantity and price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: its allocations come to %2, the line to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger %1 is mapped to company %2, which is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger %1 is not mapped to a NAV company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test document; %1 is a production company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test document; such are not posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document lacks the date that the posting date is taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV does not allow posting on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 (for %2) does not exist in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 %2 is blocked in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 %2 is of type %3 or allows no direct posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor %1 (for %2) does not exist in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor %1 %2 is blocked (All) in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor %1 %2 is kept in %3; a journal line would read the amount in that currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 mapped to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 = same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur&apos;s account %1 is not mapped and is no account in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has neither an account nor an expense type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expense type %1 mapped to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expense type %1 = same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line bears no account, and expense type %1 %2 is not mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee %1 %2 is not mapped to what the company owes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee %1 mapped to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment code %1 is not mapped to its card vendor or account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment %1 mapped to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code %1 is not mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code %1 is mapped to a tax code of NAV; a journal line needs the input tax account (G:).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reclaimable tax %1 mapped to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor %1 mapped to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor %1 = same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor %1 is &quot;%2&quot; in NAV but &quot;%3&quot; in Concur; map it to say which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor %1 %2 is not mapped and is no vendor in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency %1 does not exist in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no %1 (mapping says none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (from %3) is no value of that dimension in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 %2 from %3, mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost object mapping names dimension %1, which NAV does not have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>%1 could not be written to the disk. Check that the disk is not full and still connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be closed to other users. Choose a folder that belongs to you, on a disk that knows access rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2), where the database could be damaged. Choose a folder on this computer&apos;s own disk; to work as a team, use a PostgreSQL database instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 synchronises (%3), where the database could be damaged. Choose a folder outside it; to work as a team, use a PostgreSQL database instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret has to be typed in, but there is no terminal. Run the command in a terminal, or hand the secret over in the environment or on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed in; stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>There is no document %1 in this workspace, so nothing was changed. See them with &quot;queue list --state all&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueApproveCommand</name>
    <message>
        <source>Approves documents that wait for it; they go on with the next run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueIgnoreCommand</name>
    <message>
        <source>Leaves documents out for good, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; it stands in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why with --reason: it stands in the trail for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueListCommand</name>
    <message>
        <source>Documents that need a person, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in this state, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. There are: %2, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRetryCommand</name>
    <message>
        <source>Checks documents again with today&apos;s mappings and master data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueSendBackCommand</name>
    <message>
        <source>Sends documents back to Concur with a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person in Concur reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong with --message: the person in Concur reads it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueShowCommand</name>
    <message>
        <source>One document: source, what it becomes in NAV, reasons, suggestions, time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Suggestion (%1): mappings set %2 %3 %4   %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadWorker</name>
    <message>
        <source>NAV has no %1. Pick another target, or create it in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not in the workspace any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>The mappings are stored, but held documents could not be checked again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait no more and go on with the next run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still held; see them with &quot;queue list&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after posting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>This version does not act on &quot;%1&quot; yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back to its default, and do that part by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do that part by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the scope %1 added to the app in Concur, then connect Concur again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up open postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming to Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Waits for a person&apos;s approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, ready to post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>Serves a make-believe Concur and NAV until standard input closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer takes so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request limits of Business Central, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures to rehearse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the vault: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is empty. Give the connection there as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is no JSON object. Check it from character %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is JSON, but no object. Write it as {&quot;name&quot;:&quot;value&quot;, …}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The key store of this computer is locked. Sign in to the desktop or unlock the key store (on Linux: the login keyring), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no key store in this session. Start the program from a desktop session, or keep the secrets under a passphrase instead (init --secrets vault).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer did not answer; it may be waiting for its password. Look for its prompt, unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer works, but does not hold the key of this workspace. If the workspace came from another computer or user, enter the connections again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of this workspace are kept under a passphrase. Set LEDGERBRIDGE_VAULT_PASSPHRASE, or run the program where it can ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Type at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key could be made: this computer gives no random numbers or no memory. Restart it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this computer&apos;s key store is not the one this workspace was locked with. If the workspace came from another computer or a backup, enter the connections again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this workspace lies in a key store, which is not in use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace keeps its key in the key store and has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret &quot;%1&quot; is stored. Enter it under Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s note about its secrets cannot be read. Restore the workspace from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be derived from the passphrase; this needs %1 MiB of free memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of this workspace were written by a newer version of the program. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one that nobody guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the workspace is wrong. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secret &quot;%1&quot; cannot be decrypted: it was changed or belongs elsewhere. Enter it again under Connections, or restore the workspace from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&quot;%1&quot; is no schedule. Write off, or days and times such as Mon-Fri 07:00,13:00; with a semicolon between several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 names no setting. Remove it, or look the names up with: settings list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an expense report becomes in NAV: journal lines, or a purchase invoice of the employee&apos;s vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post expense reports, or leave them as drafts in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post invoices, or leave them as drafts in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which a document is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do when NAV is closed for that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever changed or queued a document may not be the one who approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Concur code that equals a usable NAV code needs no mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with an invoice that belongs to a purchase order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with test documents; they never reach a company marked production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connected NAV companies keep real books: no test document is ever posted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Concur is told that a document was taken over; until then it can be recalled there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring NAV&apos;s vendors to Concur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with vendors that were requested in Concur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring NAV&apos;s dimension values to Concur&apos;s lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with list items that only Concur has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell Concur when NAV has paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt images to NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which documents a person must approve before they are posted; the amount is the gross in the company&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of a posted line; shortened visibly where NAV has less room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the code of the journal batch that Ledgerbridge alone uses in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of that code; another letter for each workspace that posts into the same company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a run starts by itself, in local time, such as Mon-Fri 07:00,13:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. See them all with: settings list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not allowed for the setting %1. Allowed: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>There is no setting &quot;%1&quot;. See them all with: settings list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsGetCommand</name>
    <message>
        <source>The value of one setting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsListCommand</name>
    <message>
        <source>Every setting with its value, where it comes from, and its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSetCommand</name>
    <message>
        <source>Changes one setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 goes before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be used safely in this place. Put the workspace on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was used from a wrong place. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Name a file that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Ledgerbridge. Install that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is of an older version and opened for reading only. Open the workspace with Ledgerbridge once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1. Make a workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database can be made in the folder %1. Check that the folder is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 may not be written. Ask for the right to write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This already stands in the workspace and cannot be stored a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace refused a change that breaks its rules. Nothing was changed; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the database %1 busy. Let it finish or close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the database %1 is full. Nothing was changed; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that the folder is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the database %1 reported a failure. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused an instruction. Nothing was changed; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged or is no workspace of Ledgerbridge. Put the file aside and restore a backup; what was posted since is found again in NAV by its references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was asked for two changes at once. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Ledgerbridge has taken over the workspace. Close this one and start the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no document number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 is &quot;%2&quot; by now, so what was asked for was not done. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no content of document number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer goes to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to %2, before to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step was to be noted outside of a change. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail has no entry %1. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Verifying the trail was stopped after %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open intent number %1. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents %1 and %2 would both be posted as %3, so nothing was sent. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run (%1, since %2) is at work on this workspace. Wait until it is done, or cancel it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took over &quot;%2&quot; from %3, which gave no sign of life since %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace knows no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run has taken over, because this one gave no sign of life. It stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run started; it writes to neither system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched %1, posted %2, drafted %3, held %4, in doubt %5, failed %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredSecrets</name>
    <message>
        <source>The secret %1 was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredSettings</name>
    <message>
        <source>The setting %1 was changed from &quot;%2&quot; to &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>name %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same VAT id, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched from Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted in NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found posted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as drafts in NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent back to Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was written in Concur or NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before its end. The next one goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some documents need a person; see them with &quot;queue list&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be done:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>There is no document %1 in this workspace. Check the id with &quot;queue list&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready and goes to NAV with the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays held: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in doubt: the next run looks it up in NAV before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; there is nothing to retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not wait for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason: it stands in the trail for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a message: the person in Concur reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About to send back to Concur: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur did not take document %1 back (code %2: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back to Concur by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent back to Concur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV answered for %1 of %2 journal lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of others (document no. %1) stand in journal %2; they are never posted from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal %1 does not hold what was written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in NAV, &quot;%3&quot; was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posting date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balancing account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax code &quot;%1&quot; was added by NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 bears %2 in NAV, %3 was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entries come to %1 instead of zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal %1 in %2 has a balancing account. Clear it in NAV: Ledgerbridge writes both sides itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal %1 in %2 holds lines that are not Ledgerbridge&apos;s (document no. %3). Remove or post them in NAV; they are never posted from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV has accepted to post journal %1 in %2 (document no. %3) but has not done it yet. Other documents wait until it has; see the job queue entries in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was not opened before posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 stands in NAV already, but with other amounts (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read after posting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV accepted the posting of %1, but the ledger does not show it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV changed a journal line: %1. Nothing was posted. Check the batch %2 (number series, balancing account, copying of VAT) and the account&apos;s VAT set-up in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer from NAV: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 stands in NAV as %2, but %3. Check the posting in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV replaced document no. %1 by %2. Remove the posting number series from the journal batch %3 in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV accepted the posting, but its lines still wait in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in NAV: not posted; its lines were taken out of the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in NAV: nothing of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in NAV: neither lines nor entries of it are there; it is posted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 may stand in NAV under another number than %2. Look it up there by date, account and text; until then it stays in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting got no clear answer, and the ledger does not show it for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About to write to NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in NAV as %1, posted earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted in NAV as %1, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; but %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in NAV before posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as draft %1 in NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor&apos;s document no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV shows %1 lines, %2 were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account of line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount of line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV comes to %1, Concur to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 of vendor %2 stands in NAV already (%3 %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card part could not be posted; nothing was left in NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card part of document %1 is posted as %2; the purchase invoice was refused: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV accepted the posting, but the document is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft %1 could not be taken back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV has accepted to post draft %1 of document %2 but has not done it yet. See the job queue entries in NAV; deleting the draft there has it sent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A half-made draft was taken away; the document is posted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled in Concur before it was acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur knows document %1 under another system id. Check the system id of the Concur connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur did not acknowledge document %1 (code %2: %3). It stays ready and is tried in the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged in Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed to Concur as posted with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled in Concur although it was posted as %1; a person decides what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur did not take the confirmation of document %1 (code %2: %3). It is posted as %4 and confirmed in the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur gave no answer for document %1 when it was confirmed; it is confirmed in the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur&apos;s queue (%1) holds %2 entries without an id. They cannot be carried over; ask SAP Concur&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur says: acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in Concur&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer ready in Concur (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left for NAV to post was deleted there. Retry to write it anew, or send the document back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of document %1 (%2) left the journal, and what the ledger shows is not surely theirs. Look it up in NAV by date, account and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of document %1 the purchase invoice is posted as %2, but its card part (%3) is not posted yet. It stays a draft until that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of document %1 could not be looked at in NAV: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from Concur: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received again from Concur, content changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came again after an earlier version went to NAV as %1; a person decides what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur knows no purchase request %1. Check the id in the watch list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase request %1 could not be created in Concur: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 is in doubt in a company that is not connected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 could not be looked up in NAV and stays in doubt: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Carries approved documents from Concur to NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a run would do; write nothing in Concur or NAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these parts, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed in Concur after posting; see them with &quot;queue list&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--only knows no &quot;%1&quot;. There are: expense, invoice, purchase, vendors, dimensions, payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--only names no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what has been sent is looked up by the next run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchChangeCommand</name>
    <message>
        <source>Follows purchase requests by their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows purchase requests no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the purchase request is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n purchase request(s) are followed from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase request(s) are followed no more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchListCommand</name>
    <message>
        <source>The purchase requests that are followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase request is followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watches</name>
    <message>
        <source>The id of the purchase request is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase request %1 is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase request %1 is followed no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 already holds a workspace. Use it, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a database without its workspace.json. Bring the file back from a backup, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault needs its passphrase. Set LEDGERBRIDGE_VAULT_PASSPHRASE, or run this in a terminal and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 of the workspace is missing. Bring it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token address of Concur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concur was connected through %1, as system %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address of NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NAV connection names no company. Give the company&apos;s name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NAV company %1 was connected at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted before the settings are put right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>The header of the workspace, %1, is damaged. Bring the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;init&quot;, or name another folder with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may read the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace in %1 was made by a newer version of Ledgerbridge. Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who may write in the folder and whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceOpening</name>
    <message>
        <source>No workspace was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Folder of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the demo company in a throw-away workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, such as de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a picture of every page of the demo and quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgerbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open in another window of Ledgerbridge already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
