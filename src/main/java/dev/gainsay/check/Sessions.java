package dev.gainsay.check;

import dev.gainsay.rules.RuleBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/** The only place where Drools sessions are opened, and closed again whatever happens. */
final class Sessions {
  /** Made once: making one opens jars under a lock (kie-issues 1753). */
  private static final KieSessionConfiguration CONFIGURATION =
      KieServices.get().newKieSessionConfiguration();

  private Sessions() {}

  /**
   * Lets the rules fire on the facts.
   *
   * @param firingsARule how often a rule may fire
   * @return what the rules said, in no order
   * @throws RuleFailure where a rule threw, or the rules fired more often than they all may
   */
  static List<Judgement> fire(RuleBase rules, Collection<?> facts, int firingsARule) {
    int limit = (int) Math.min(Integer.MAX_VALUE, (long) firingsARule * rules.rules().size());
    KieSession session = rules.kieBase().newKieSession(CONFIGURATION, null);
    try {
      facts.forEach(session::insert);
      if (session.fireAllRules(limit) >= limit) {
        throw RuleFailure.endless(limit);
      }
      List<Judgement> said = new ArrayList<>();
      session.getObjects(Judgement.class::isInstance).forEach(each -> said.add((Judgement) each));
      return said;
    } catch (RuleFailure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw RuleFailure.threw(e);
    } finally {
      session.dispose();
    }
  }
}
