open System
open UNVoting.Documents
open UNVoting.Json
open UNVoting.Matrices
open UNVoting.Membership
open UNVoting.Queries.Blocs
open UNVoting.Queries.Swing

let record = EmbeddedRecord.Record
let first = record.GetVote(DocumentSymbol.Parse "A/C.1/73/L.27/Rev.1")
let last = record.GetVote(DocumentSymbol.Parse "A/C.1/78/L.11")

for vote in [ first; last ] do
    Console.WriteLine($"{vote.Date.Value.Year}: {vote.Count()}")

for move in Shifting.Between(first, last).MovesOf MoveKind.Reversed do
    Console.WriteLine($"{States.Get(move.State).Name} moved from {move.From} to {move.To}")

let blocs = VoteMatrix.Of(record).FindBlocs()
let bloc = blocs.Find(StateCode.Parse "BRA").Value.Bloc
Console.WriteLine($"Brazil stands with {blocs.Blocs[bloc].Count - 1} others of {blocs.States.Count}, found in {blocs.Votes.Count} votes")
