import { ContextConsumer, ContextRoot, createContext } from "@lit/context";
import { pageDocument } from "./page-document.js";
const guideContext = createContext(/* @__PURE__ */ Symbol.for("career-widgets.guide"));
let root;
function consumeContext(host, receive) {
  if (!root) (root = new ContextRoot()).attach(pageDocument.documentElement);
  const consumer = new ContextConsumer(host, { context: guideContext, callback: receive, subscribe: true });
  return () => {
    host.removeController(consumer);
    consumer.hostDisconnected();
  };
}
export {
  consumeContext,
  guideContext
};
//# sourceMappingURL=context.js.map
