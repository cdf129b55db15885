using UNVoting.Tool.Commands;
using UNVoting.Tool.Output;

using TextWriter result = Screen.OpenResult();
return UnvotingCommand.Run(args, Screen.OfConsole(result));
