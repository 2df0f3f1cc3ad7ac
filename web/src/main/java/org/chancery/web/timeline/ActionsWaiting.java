package org.chancery.web.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.chancery.service.timeline.MyDeskService;
import org.chancery.web.identity.OpenItems;

/** How much needs the desk officer's own action. */
@Dependent
public class ActionsWaiting implements OpenItems {

    @Inject
    private MyDeskService desk;

    @Override
    public String page() {
        return "/desk.xhtml";
    }

    @Override
    public String count() {
        return String.valueOf(desk.needsMyAction().size());
    }
}
