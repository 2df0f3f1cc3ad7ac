package org.chancery.web.identity;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Where an officer may go: five places at most, those of the officer's roles. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private static final int MOST = 5;
    private static final String WORKLOAD = "/approval/workload.xhtml";
    private static final String LOG = "/history/log.xhtml";
    private static final String DISPOSALS = "/history/disposals.xhtml";
    private static final String VERIFICATION = "/history/verify.xhtml";
    private static final String EVERYDAY = Roles.DESK_OFFICER + "," + Roles.SUPERVISOR;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Any
    private Instance<OpenItems> tallies;

    private @Nullable List<Place> entries;

    /**
     * The places.
     *
     * @return the places of the officer's roles, the most urgent first
     */
    public List<Place> getEntries() {
        List<Place> known = entries == null ? places() : entries;
        entries = known;
        return known;
    }

    private List<Place> places() {
        String here = request.getServletPath();
        return Stream.of(
                        new Place("/desk.xhtml", "navigation.desk", "inbox", Roles.DESK_OFFICER, here),
                        new Place("/approval/inbox.xhtml", "navigation.approvals", "gavel", Roles.SUPERVISOR, here),
                        new Place("/history/list.xhtml", "navigation.history", "history", Roles.AUDITOR, here),
                        new Place(LOG, "navigation.log", "shield-check", Roles.AUDITOR, here),
                        new Place("/casefile/list.xhtml", "navigation.caseFiles", "folder-open", EVERYDAY + "," + Roles.AUDITOR, here),
                        new Place(WORKLOAD, "navigation.workload", "users", Roles.SUPERVISOR, here),
                        new Place(DISPOSALS, "navigation.disposals", "trash-2", Roles.SUPERVISOR + "," + Roles.AUDITOR, here),
                        new Place("/identity/officers.xhtml", "navigation.officers", "users", Roles.ADMINISTRATOR, here),
                        new Place("/identity/desks.xhtml", "navigation.desks", "landmark", Roles.ADMINISTRATOR, here),
                        new Place("/exchange/import.xhtml", "navigation.imports", "upload", Roles.ADMINISTRATOR + "," + Roles.DESK_OFFICER, here),
                        new Place("/search/index.xhtml", "navigation.searchIndex", "refresh-cw", Roles.ADMINISTRATOR, here))
                .filter(place -> officer.may(place.roles()))
                .limit(MOST)
                .map(place -> place.holding(openItems(place.getPage())))
                .toList();
    }

    /**
     * Where the officer's day begins.
     *
     * @return the first of the officer's places, as an outcome that asks for it anew
     */
    public String start() {
        return getEntries().stream().findFirst().map(Place::getPage).orElse("/identity/profile.xhtml") + "?faces-redirect=true";
    }

    private String openItems(String page) {
        return tallies.stream().filter(tally -> tally.page().equals(page)).findFirst().map(OpenItems::count).filter(count -> !count.equals("0")).orElse("");
    }

    /** A place an officer may go to. */
    public static final class Place {

        private final String page;
        private final String key;
        private final String icon;
        private final String roles;
        private final String here;
        private final String count;

        Place(String page, String key, String icon, String roles, String here) {
            this(page, key, icon, roles, here, "");
        }

        private Place(String page, String key, String icon, String roles, String here, String count) {
            this.page = page;
            this.key = key;
            this.icon = icon;
            this.roles = roles;
            this.here = here;
            this.count = count;
        }

        Place holding(String openItems) {
            return new Place(page, key, icon, roles, here, openItems);
        }

        /**
         * How much waits there for the officer.
         *
         * @return number, nothing when nothing waits
         */
        public String getCount() {
            return count;
        }

        /**
         * The page.
         *
         * @return its address within the product
         */
        public String getPage() {
            return page;
        }

        /**
         * The place's name.
         *
         * @return key of the word
         */
        public String getKey() {
            return key;
        }

        /**
         * The place's sign.
         *
         * @return name of the sign
         */
        public String getIcon() {
            return icon;
        }

        /**
         * Whether the officer is there: on that page, or on one of the same room that has no place of its own.
         *
         * @return true when the page shown belongs to it
         */
        public boolean isHere() {
            if (page.equals("/identity/officers.xhtml")) {
                return here.startsWith("/identity/officer");
            }
            if (page.equals(WORKLOAD) || here.equals(WORKLOAD)) {
                return here.equals(page);
            }
            boolean atTheLog = here.equals(LOG) || here.equals(VERIFICATION);
            if (page.equals(LOG) || atTheLog) {
                return atTheLog && page.equals(LOG);
            }
            boolean atDisposals = here.equals(DISPOSALS) || here.equals("/history/disposal.xhtml");
            if (page.equals(DISPOSALS) || atDisposals) {
                return atDisposals && page.equals(DISPOSALS);
            }
            String room = page.substring(0, page.lastIndexOf('/') + 1);
            boolean sharesRoom = room.equals("/") || room.equals("/identity/") || room.equals("/search/");
            boolean inRoom = here.startsWith(room) || (room.equals("/casefile/") && isEntry(here));
            return here.equals(page) || (!sharesRoom && inRoom);
        }

        private static boolean isEntry(String address) {
            return address.startsWith("/correspondence/") || address.startsWith("/incident/") || address.startsWith("/talk/");
        }

        String roles() {
            return roles;
        }
    }
}
