namespace UNVoting.Membership.Register;

/// <summary>The Members counted among the Western European and other States.</summary>
/// <remarks>The columns are those that <see cref="RegisterReader"/> describes.
/// The United States attends the group as an observer and is counted in it for elections. Israel was admitted at the end of May 2000. Türkiye takes part in the Asia-Pacific group too and is counted here for elections.</remarks>
internal static class WesternEuropeanAndOtherStates
{
    /// <summary>The Members of today.</summary>
    public const string Members = """
        AND | AD | 020 | 232 | | 1993-07-28.. | Andorra
        AUS | AU | 036 | 900 | | 1945-11-01.. | Australia
        AUT | AT | 040 | 305 | | 1955-12-14.. | Austria
        BEL | BE | 056 | 211 | | 1945-12-27.. | Belgium
        CAN | CA | 124 | 20 | | 1945-11-09.. | Canada
        CHE | CH | 756 | 225 | | 2002-09-10.. | Switzerland
        DEU | DE | 276 | 260; 255 @1990-10-03 | | 1973-09-18.. | Federal Republic of Germany; Germany @1990-10-03
        DNK | DK | 208 | 390 | | 1945-10-24.. | Denmark
        ESP | ES | 724 | 230 | | 1955-12-14.. | Spain
        FIN | FI | 246 | 375 | | 1955-12-14.. | Finland
        FRA | FR | 250 | 220 | | 1945-10-24.. | France
        GBR | GB | 826 | 200 | | 1945-10-24.. | United Kingdom of Great Britain and Northern Ireland
        GRC | GR | 300 | 350 | | 1945-10-25.. | Greece
        IRL | IE | 372 | 205 | | 1955-12-14.. | Ireland
        ISL | IS | 352 | 395 | | 1946-11-19.. | Iceland
        ISR | IL | 376 | 666 | @2000-05-30 | 1949-05-11.. | Israel
        ITA | IT | 380 | 325 | | 1955-12-14.. | Italy
        LIE | LI | 438 | 223 | | 1990-09-18.. | Liechtenstein
        LUX | LU | 442 | 212 | | 1945-10-24.. | Luxembourg
        MCO | MC | 492 | 221 | | 1993-05-28.. | Monaco
        MLT | MT | 470 | 338 | | 1964-12-01.. | Malta
        NLD | NL | 528 | 210 | | 1945-12-10.. | Netherlands; Netherlands (Kingdom of the) @~2023-04-01
        NOR | NO | 578 | 385 | | 1945-11-27.. | Norway
        NZL | NZ | 554 | 920 | | 1945-10-24.. | New Zealand
        PRT | PT | 620 | 235 | | 1955-12-14.. | Portugal
        SMR | SM | 674 | 331 | | 1992-03-02.. | San Marino
        SWE | SE | 752 | 380 | | 1946-11-19.. | Sweden
        TUR | TR | 792 | 640 | | 1945-10-24.. | Turkey; Türkiye @2022-06-01
        USA | US | 840 | 2 | | 1945-10-24.. | United States of America
        """;
}
