package org.chancery.web.identity;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.identity.Roles;

/** Where an officer may go: five places at most, those of the officer's roles. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private static final int MOST = 5;
    private static final String EVERYDAY = Roles.DESK_OFFICER + "," + Roles.SUPERVISOR;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private HttpServletRequest request;

    /**
     * The places.
     *
     * @return the places of the officer's roles, the most urgent first
     */
    public List<Place> getEntries() {
        String here = request.getServletPath();
        return Stream.of(
                        new Place("/desk.xhtml", "navigation.desk", "inbox", EVERYDAY, here),
                        new Place("/approval/inbox.xhtml", "navigation.approvals", "gavel", Roles.SUPERVISOR, here),
                        new Place("/history/list.xhtml", "navigation.history", "history", Roles.AUDITOR, here),
                        new Place("/casefile/list.xhtml", "navigation.caseFiles", "folder-open", EVERYDAY + "," + Roles.AUDITOR, here),
                        new Place("/identity/officers.xhtml", "navigation.officers", "users", Roles.ADMINISTRATOR, here),
                        new Place("/identity/desks.xhtml", "navigation.desks", "landmark", Roles.ADMINISTRATOR, here),
                        new Place("/exchange/import.xhtml", "navigation.imports", "upload", Roles.ADMINISTRATOR + "," + Roles.DESK_OFFICER, here),
                        new Place("/search/index.xhtml", "navigation.searchIndex", "refresh-cw", Roles.ADMINISTRATOR, here))
                .filter(place -> officer.may(place.roles()))
                .limit(MOST)
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

    /** A place an officer may go to. */
    public static final class Place {

        private final String page;
        private final String key;
        private final String icon;
        private final String roles;
        private final String here;

        Place(String page, String key, String icon, String roles, String here) {
            this.page = page;
            this.key = key;
            this.icon = icon;
            this.roles = roles;
            this.here = here;
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
