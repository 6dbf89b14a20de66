<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
</TS>
