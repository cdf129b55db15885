namespace UNVoting.Membership.Register;

/// <summary>The groups whose members are parties to a treaty. One period a line, then the States; read by <see cref="GroupReader"/>.</summary>
internal static class TreatyTables
{
    /// <summary>The seat of the Soviet Union, continued by the Russian Federation.</summary>
    public const string PermanentFive = """
        1945-10-24..            CHN FRA GBR USA
        1945-10-24..1991-12-23  SUN
        1991-12-24..            RUS
        """;

    /// <summary>The Communities from 1958, the Union since 1993.</summary>
    public const string EuropeanUnion = """
        1958-01-01..            BEL DEU FRA ITA LUX NLD
        1973-01-01..            DNK IRL
        1973-01-01..2020-01-31  GBR
        1981-01-01..            GRC
        1986-01-01..            ESP PRT
        1995-01-01..            AUT FIN SWE
        2004-05-01..            CYP CZE EST HUN LTU LVA MLT POL SVK SVN
        2007-01-01..            BGR ROU
        2013-07-01..            HRV
        """;

    /// <summary>The founders from the entry into force of the Treaty. France and Greece left the military structure for a time, never the Alliance.</summary>
    public const string Nato = """
        1949-08-24..            BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA
        1952-02-18..            GRC TUR
        1955-05-06..            DEU
        1982-05-30..            ESP
        1999-03-12..            CZE HUN POL
        2004-03-29..            BGR EST LTU LVA ROU SVK SVN
        2009-04-01..            ALB HRV
        2017-06-05..            MNE
        2020-03-27..            MKD
        2023-04-04..            FIN
        2024-03-07..            SWE
        """;

    /// <summary>A region more than an organization: the five belong at any date.</summary>
    public const string Nordic = """
        ..                      DNK FIN ISL NOR SWE
        """;

    public const string Asean = """
        1967-08-08..            IDN MYS PHL SGP THA
        1984-01-07..            BRN
        1995-07-28..            VNM
        1997-07-23..            LAO MMR
        1999-04-30..            KHM
        2025-10-26..            TLS
        """;

    /// <summary>
    /// Azerbaijan did not ratify in 1992 and joined in 1993. Georgia's withdrawal took effect on 18 August 2009. Turkmenistan has been an associate since
    /// 26 August 2005; Ukraine, which never ratified the Charter, recalled its representatives on 19 May 2018: both are counted up to then.
    /// </summary>
    public const string IndependentStates = """
        1991-12-21..            ARM BLR KAZ KGZ MDA RUS TJK UZB
        1991-12-21..1992-10-07  AZE
        1991-12-21..2005-08-25  TKM
        1991-12-21..2018-05-18  UKR
        1993-09-24..            AZE
        1993-12-03..2009-08-17  GEO
        """;

    /// <summary>The parties to the Treaty from its entry into force; three did not extend it in April 1999. Armenia's freeze of 2024 is no exit.</summary>
    public const string CollectiveSecurity = """
        1994-04-20..            ARM BLR KAZ KGZ RUS TJK
        1994-04-20..1999-04-02  AZE GEO UZB
        2006-08-16..2012-12-19  UZB
        """;

    /// <summary>Suspensions (Egypt 1979 to 1989, Libya 2011, Syria 2011 to 2023) are no exits. Syria had no seat of its own while it was part of the United Arab Republic.</summary>
    public const string ArabStates = """
        1945-03-22..            EGY IRQ JOR LBN SAU
        1945-03-22..1958-02-20  SYR
        1945-05-05..            YEM
        1953-03-28..            LBY
        1956-01-19..            SDN
        1958-10-01..            MAR TUN
        1961-07-20..            KWT
        1961-10-13..            SYR
        1962-08-16..            DZA
        1967-12-12..1990-05-21  YMD
        1971-09-11..            BHR QAT
        1971-09-29..            OMN
        1971-12-06..            ARE
        1973-11-26..            MRT
        1974-02-14..            SOM
        1976-09-09..            PSE
        1977-09-04..            DJI
        1993-11-20..            COM
        """;

    /// <summary>The Organization of African Unity from 1963, the Union since 2002. The Sahrawi Republic, a member, is no State of the register. Suspensions are no exits.</summary>
    public const string AfricanUnion = """
        1963-05-25..            BDI BEN BFA CAF CIV CMR COD COG DZA EGY ETH GAB GHA GIN LBR LBY MDG MLI MRT NER NGA RWA
        1963-05-25..            SDN SEN SLE SOM TCD TGO TUN TZA UGA
        1963-05-25..1984-11-12  MAR
        1963-12-13..            KEN
        1964-07-13..            MWI
        1964-12-16..            ZMB
        1965-03-09..            GMB
        1966-10-31..            BWA LSO
        ~1968-08-01..           MUS
        1968-09-24..            SWZ
        1968-10-12..            GNQ
        1973-11-19..            GNB
        1975-07-18..            COM CPV MOZ STP
        1976-02-11..            AGO
        1976-06-29..            SYC
        1977-06-27..            DJI
        1980-06-18..            ZWE
        ~1990-06-01..           NAM
        1993-05-24..            ERI
        1994-06-06..            ZAF
        2011-08-15..            SSD
        2017-01-31..            MAR
        """;
}
