namespace UNVoting.Tool.Tests;

/// <summary>A committee's report of our own making, in the form of the Assembly's, written to a file for as long as a test needs it.</summary>
internal sealed class ReportFixture : IDisposable
{
    public const string Report = """
        General Assembly

        Distr.: General

        12 November 2015

        Original: English

        Seventieth session

        Agenda item 92

        Lighthouses and the safety of coastal shipping

        Report of the First Committee

        Rapporteur: Ms. Ana Prueba (Uruguay)

        I. Introduction

        1. The item was allocated to the First Committee.

        II. Consideration of draft resolution A/C.1/70/L.99

        2. On 21 October 2015, the representative of Norway, on behalf of Brazil, Norway and Trinidad and Tobago, submitted a draft resolution entitled "Lighthouses and the safety of coastal shipping" (A/C.1/70/L.99). Subsequently, Bosnia and Herzegovina and Chile joined in sponsoring the draft resolution.

        3. At its 23rd meeting, on 4 November, the Committee voted on the draft resolution as follows:

        (a) Operative paragraph 2 was retained by a recorded vote of 3 to 1, with no abstentions. The voting was as follows:

        In favour:

        Brazil, Chile, Norway.

        Against:

        Fiji.

        Abstaining:

        None.

        (b) Draft resolution A/C.1/70/L.99, as a whole, was adopted by a recorded vote of 4 to none, with 1 abstention (see para. 4).¹ The voting was as follows:

        In favour:

        Bosnia and Herzegovina, Brazil, Chile, Norway.

        Against:

        None.

        Abstaining:

        Fiji.

        ¹ Subsequently, the delegation of Kenya informed the Secretariat that it had intended to vote in favour.

        III. Recommendation of the First Committee

        4. The First Committee recommends to the General Assembly the adoption of the following draft resolution:

        Lighthouses and the safety of coastal shipping

        The General Assembly,

        Recalling its resolution 69/15 of 2 December 2014,

        1. Welcomes the lamps that have been lit;

        2. Decides to keep them burning.
        """;

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"unvoting-{Guid.NewGuid():N}.txt");

    public ReportFixture(string text = Report) => File.WriteAllText(Path, text);

    public void Dispose() => File.Delete(Path);
}
