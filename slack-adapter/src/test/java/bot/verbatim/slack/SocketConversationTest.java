package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;

class SocketConversationTest implements ConversationContract {

  @Override
  public Wire open(Dispatcher dispatcher) {
    return new SocketWire(dispatcher);
  }
}
