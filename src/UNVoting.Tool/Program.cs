using UNVoting.Tool.Commands;
using UNVoting.Tool.Output;

return UnvotingCommand.Run(args, Screen.OfConsole());
