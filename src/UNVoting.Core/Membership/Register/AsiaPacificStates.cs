namespace UNVoting.Membership.Register;

/// <summary>The Members counted among the Asia-Pacific States, and Democratic Yemen.</summary>
/// <remarks>The columns are those that <see cref="RegisterReader"/> describes.
/// Kiribati belonged to no regional group in the Secretariat's lists up to May 2014 and is listed in this one since; the day is not on record here.</remarks>
internal static class AsiaPacificStates
{
    /// <summary>The Members of today.</summary>
    public const string Members = """
        AFG | AF | 004 | 700 | | 1946-11-19.. | Afghanistan
        ARE | AE | 784 | 696 | | 1971-12-09.. | United Arab Emirates
        BGD | BD | 050 | 771 | | 1974-09-17.. | Bangladesh
        BHR | BH | 048 | 692 | | 1971-09-21.. | Bahrain
        BRN | BN | 096 | 835 | | 1984-09-21.. | Brunei Darussalam
        BTN | BT | 064 | 760 | | 1971-09-21.. | Bhutan
        CHN | CN | 156 | 713; 710 @1971-10-25 | | 1945-10-24.. | China
        CYP | CY | 196 | 352 | | 1960-09-20.. | Cyprus
        FJI | FJ | 242 | 950 | | 1970-10-13.. | Fiji
        FSM | FM | 583 | 987 | | 1991-09-17.. | Micronesia (Federated States of)
        IDN | ID | 360 | 850 | | 1950-09-28..1965-01-19, 1966-09-28.. | Indonesia
        IND | IN | 356 | 750 | | 1945-10-30.. | India
        IRN | IR | 364 | 630 | | 1945-10-24.. | Iran; Iran (Islamic Republic of) @1982-11-04
        IRQ | IQ | 368 | 645 | | 1945-12-21.. | Iraq
        JOR | JO | 400 | 663 | | 1955-12-14.. | Transjordan; Jordan @1949-04-26
        JPN | JP | 392 | 740 | | 1956-12-18.. | Japan
        KAZ | KZ | 398 | 705 | | 1992-03-02.. | Kazakhstan
        KGZ | KG | 417 | 703 | | 1992-03-02.. | Kyrgyzstan
        KHM | KH | 116 | 811 | | 1955-12-14.. | Cambodia; Khmer Republic @1970-12-28; Cambodia @1975-04-30; Democratic Kampuchea @1976-04-06; Cambodia @1990-02-03
        KIR | KI | 296 | 946 | @~2014-06-01 | 1999-09-14.. | Kiribati
        KOR | KR | 410 | 732 | | 1991-09-17.. | Republic of Korea
        KWT | KW | 414 | 690 | | 1963-05-14.. | Kuwait
        LAO | LA | 418 | 812 | | 1955-12-14.. | Laos; Lao People's Democratic Republic @1975-12-22
        LBN | LB | 422 | 660 | | 1945-10-24.. | Lebanon
        LKA | LK | 144 | 780 | | 1955-12-14.. | Ceylon; Sri Lanka @1972-08-30
        MDV | MV | 462 | 781 | | 1965-09-21.. | Maldive Islands; Maldives @1969-04-14
        MHL | MH | 584 | 983 | | 1991-09-17.. | Marshall Islands
        MMR | MM | 104 | 775 | | 1948-04-19.. | Burma; Myanmar @1989-06-18
        MNG | MN | 496 | 712 | | 1961-10-27.. | Mongolia
        MYS | MY | 458 | 820 | | 1957-09-17.. | Federation of Malaya; Malaysia @1963-09-16
        NPL | NP | 524 | 790 | | 1955-12-14.. | Nepal
        NRU | NR | 520 | 970 | | 1999-09-14.. | Nauru
        OMN | OM | 512 | 698 | | 1971-10-07.. | Oman
        PAK | PK | 586 | 770 | | 1947-09-30.. | Pakistan
        PHL | PH | 608 | 840 | | 1945-10-24.. | Philippine Commonwealth; Philippines @1946-07-04
        PLW | PW | 585 | 986 | | 1994-12-15.. | Palau
        PNG | PG | 598 | 910 | | 1975-10-10.. | Papua New Guinea
        PRK | KP | 408 | 731 | | 1991-09-17.. | Democratic People's Republic of Korea
        QAT | QA | 634 | 694 | | 1971-09-21.. | Qatar
        SAU | SA | 682 | 670 | | 1945-10-24.. | Saudi Arabia
        SGP | SG | 702 | 830 | | 1965-09-21.. | Singapore
        SLB | SB | 090 | 940 | | 1978-09-19.. | Solomon Islands
        SYR | SY | 760 | 652 | | 1945-10-24..1958-02-20, 1961-10-13.. | Syria; Syrian Arab Republic @~1971-01-01
        THA | TH | 764 | 800 | | 1946-12-16.. | Siam; Thailand @1949-05-11
        TJK | TJ | 762 | 702 | | 1992-03-02.. | Tajikistan
        TKM | TM | 795 | 701 | | 1992-03-02.. | Turkmenistan
        TLS | TL | 626 | 860 | | 2002-09-27.. | Timor-Leste
        TON | TO | 776 | 955 | | 1999-09-14.. | Tonga
        TUV | TV | 798 | 947 | | 2000-09-05.. | Tuvalu
        UZB | UZ | 860 | 704 | | 1992-03-02.. | Uzbekistan
        VNM | VN | 704 | 816 | | 1977-09-20.. | Viet Nam
        VUT | VU | 548 | 935 | | 1981-09-15.. | Vanuatu
        WSM | WS | 882 | 990 | | 1976-12-15.. | Western Samoa; Samoa @~1976-12-31
        YEM | YE | 887 | 678; 679 @1990-05-22 | | 1947-09-30.. | Yemen
        """;

    /// <summary>The seat of Democratic Yemen, which ended in that of Yemen.</summary>
    public const string Former = """
        YMD | YD | 720 | 680 | | 1967-12-14..1990-05-21 | Southern Yemen; People's Democratic Republic of Yemen @1970-11-30; Democratic Yemen @~1972-01-01
        """;
}
