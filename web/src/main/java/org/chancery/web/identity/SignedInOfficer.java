package org.chancery.web.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.service.identity.DeskService;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The officer before the screen, as pages speak of the officer: {@code #{officer.may('supervisor')}}. Hiding is courtesy, the services refuse. */
@Named("officer")
@RequestScoped
public class SignedInOfficer {

    @Inject
    private SecurityContext security;

    @Inject
    private Wording wording;

    @Inject
    private DeskService desks;

    private @Nullable List<Desk> posts;

    /**
     * The officer.
     *
     * @return the officer, or nothing before sign-in
     */
    public Optional<OfficerPrincipal> principal() {
        return security.getPrincipalsByType(OfficerPrincipal.class).stream().findFirst();
    }

    /**
     * Whether somebody is signed in.
     *
     * @return true after sign-in
     */
    public boolean isSignedIn() {
        return principal().isPresent();
    }

    /**
     * The name the officer signs in with.
     *
     * @return the name, or nothing before sign-in
     */
    public String getName() {
        return principal().map(OfficerPrincipal::getName).orElse("");
    }

    /**
     * The name people read.
     *
     * @return the full name, or nothing before sign-in
     */
    public String getFullName() {
        return principal().map(OfficerPrincipal::getFullName).orElse("");
    }

    /**
     * Whether a name is the officer's own.
     *
     * @param name the name an officer signs in with
     * @return true when it is the reader
     */
    public boolean isMe(@Nullable String name) {
        return name != null && !name.isEmpty() && name.equals(getName());
    }

    /**
     * Whether the officer holds one of some roles anywhere.
     *
     * @param roles words of roles, with commas between them
     * @return true when one of them is held
     */
    public boolean may(String roles) {
        List<String> wanted = List.of(roles.split(",", -1));
        return held().anyMatch(role -> wanted.contains(role.word()));
    }

    /**
     * The officer's roles.
     *
     * @return their words in the reader's language
     */
    public String getRoleWords() {
        return held().map(wording::word).collect(Collectors.joining(", "));
    }

    /**
     * The officer's desks.
     *
     * @return their codes, nothing for an officer without a posting
     */
    public String getDeskWords() {
        return posts().stream().map(Desk::getCode).sorted().collect(Collectors.joining(", "));
    }

    /**
     * The desks the officer is posted to.
     *
     * @return desks
     */
    public List<Desk> getDesks() {
        return posts();
    }

    /**
     * The officer's clearance.
     *
     * @return highest level of classification that exists for the officer
     */
    public int getClearance() {
        return principal().map(OfficerPrincipal::clearance).orElse(0);
    }

    private List<Desk> posts() {
        if (posts == null) {
            Set<UUID> own = principal().map(OfficerPrincipal::desks).orElse(Set.of());
            posts = own.isEmpty() ? List.of() : desks.list().stream().filter(desk -> own.contains(desk.getId())).toList();
        }
        return posts;
    }

    private Stream<Role> held() {
        return principal().stream().flatMap(officer -> Stream.of(Role.values()).filter(officer::holds));
    }
}
