namespace UNVoting.Membership.Register;

/// <summary>Reads the tables of groups: a period (<c>1973-01-01..2020-01-31</c>, open after <c>..</c>, at any date where there is no day, its first day uncertain after <c>~</c>), then the codes of the States.</summary>
internal static class GroupReader
{
    public static IReadOnlyList<GroupMembership> Read(string table)
    {
        var memberships = new List<GroupMembership>();
        foreach (var line in table.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var index = 1; index < words.Length; index++) memberships.Add(Membership(words[0], StateCode.Parse(words[index], null)));
        }

        return memberships;
    }

    private static GroupMembership Membership(string period, StateCode state)
    {
        if (period is "..") return new GroupMembership(state, null, null);
        bool isApproximate = period[0] == '~';
        var (from, to) = Days.ReadPeriod(isApproximate ? period.AsSpan(1) : period);
        return new GroupMembership(state, from, to) { IsFromApproximate = isApproximate };
    }
}
