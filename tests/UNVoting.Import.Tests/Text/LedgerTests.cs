using UNVoting.Documents;
using UNVoting.Import.Text;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Text;

/// <summary>Every line that is not blank is in the model, or belongs to the page, or an issue holds it.</summary>
public sealed class LedgerTests
{
    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A74363, FiveDocuments.A78404, FiveDocuments.C175L8Rev1, FiveDocuments.C176L13)]
    public void No_line_of_the_five_documents_is_unaccounted_for()
    {
        foreach ((string file, string symbol) in FiveDocuments.All)
        {
            string text = File.ReadAllText(SharedData.PathOf(file));
            Ledgers.Check(new DocumentReading(file, Parsed.Symbol(symbol)).Read(text), text);
        }
    }
}
