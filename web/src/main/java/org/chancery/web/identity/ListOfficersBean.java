package org.chancery.web.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerFilter;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.Words;
import org.chancery.service.identity.DeskService;
import org.chancery.service.identity.OfficerService;
import org.chancery.web.kernel.Address;
import org.jspecify.annotations.Nullable;

/** The register of officers: its filters and its place are in the address. */
@Named("listOfficers")
@ViewScoped
public class ListOfficersBean implements Serializable {

    private static final int ROWS = 25;
    private static final String DISABLED = "disabled";

    @Inject
    private OfficerService officers;

    @Inject
    private DeskService desks;

    private @Nullable String q;
    private @Nullable String desk;
    private @Nullable String role;
    private @Nullable String state;
    private @Nullable String after;

    private transient @Nullable Slice<Officer> slice;
    private transient @Nullable List<Desk> allDesks;

    /** Reads the page of the register that the address names. */
    public void load() {
        slice = officers.list(filter(), Cursor.parse(after, OfficerRepository.BY_NAME, String.class), ROWS);
    }

    private OfficerFilter filter() {
        Optional<UUID> chosen = getDesks().stream().filter(one -> one.getCode().equals(desk)).map(Desk::getId).findFirst();
        return new OfficerFilter(q, chosen.orElse(null), role == null ? null : Words.in(Role.class, role),
                state == null ? null : !state.equals(DISABLED));
    }

    private Slice<Officer> shown() {
        return slice == null ? new Slice<>(List.of(), Optional.empty(), Optional.empty(), 0, false) : slice;
    }

    /**
     * The officers on this page of the register.
     *
     * @return rows
     */
    public List<OfficerRow> getRows() {
        Map<UUID, String> codes = getDesks().stream().collect(Collectors.toMap(Desk::getId, Desk::getCode));
        return shown().items().stream().map(officer -> new OfficerRow(officer, codes)).toList();
    }

    /**
     * The desks to choose from.
     *
     * @return desks
     */
    public List<Desk> getDesks() {
        if (allDesks == null) {
            allDesks = desks.list();
        }
        return allDesks;
    }

    /**
     * The roles to choose from.
     *
     * @return roles
     */
    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /**
     * How many officers the filters find.
     *
     * @return number, counted only so far
     */
    public long getCount() {
        return shown().count();
    }

    /**
     * Whether counting stopped.
     *
     * @return true when there are more
     */
    public boolean isCapped() {
        return shown().countIsCapped();
    }

    /**
     * The page before.
     *
     * @return address, or null
     */
    public @Nullable String getNewer() {
        return shown().prevCursor().map(cursor -> with("after", cursor.text())).orElse(null);
    }

    /**
     * The page after.
     *
     * @return address, or null
     */
    public @Nullable String getOlder() {
        return shown().nextCursor().map(cursor -> with("after", cursor.text())).orElse(null);
    }

    /**
     * The register with another filter, from its beginning.
     *
     * @param filter name of the filter
     * @param value its value
     * @return address
     */
    public String with(String filter, String value) {
        return here().with(filter, value).toString();
    }

    /**
     * The register without a filter.
     *
     * @param filter name of the filter
     * @return address
     */
    public String without(String filter) {
        return here().with(filter, null).toString();
    }

    /**
     * What the filters say that the search field does not.
     *
     * @return names and values
     */
    public Map<String, String> getOthers() {
        return here().with("q", null).choices();
    }

    private Address here() {
        return Address.of("officers.xhtml").with("q", q).with("desk", desk).with("role", role).with("state", state);
    }

    /**
     * Part of a name that is looked for.
     *
     * @return text, or null
     */
    public @Nullable String getQ() {
        return q;
    }

    /**
     * Takes part of a name.
     *
     * @param q text, or null
     */
    public void setQ(@Nullable String q) {
        this.q = q;
    }

    /**
     * Code of the desk that is looked at.
     *
     * @return code, or null
     */
    public @Nullable String getDesk() {
        return desk;
    }

    /**
     * Takes the code of a desk.
     *
     * @param desk code, or null
     */
    public void setDesk(@Nullable String desk) {
        this.desk = desk;
    }

    /**
     * Word of the role that is looked at.
     *
     * @return word, or null
     */
    public @Nullable String getRole() {
        return role;
    }

    /**
     * The role that is looked at.
     *
     * @return role, or null
     */
    public @Nullable Role getChosenRole() {
        return role == null ? null : Words.in(Role.class, role);
    }

    /**
     * Takes the word of a role.
     *
     * @param role word, or null
     */
    public void setRole(@Nullable String role) {
        this.role = role;
    }

    /**
     * Whether enabled or disabled officers are looked at.
     *
     * @return enabled, disabled, or null for both
     */
    public @Nullable String getState() {
        return state;
    }

    /**
     * Takes whether enabled or disabled officers are looked at.
     *
     * @param state enabled, disabled, or null for both
     */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /**
     * The place in the list.
     *
     * @return text of the place, or null for the beginning
     */
    public @Nullable String getAfter() {
        return after;
    }

    /**
     * Takes the place in the list.
     *
     * @param after text of the place, or null for the beginning
     */
    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
