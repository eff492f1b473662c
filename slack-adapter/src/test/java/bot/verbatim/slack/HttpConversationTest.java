package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;

class HttpConversationTest implements ConversationContract {

  @Override
  public Wire open(Dispatcher dispatcher) {
    return new HttpWire(dispatcher);
  }
}
