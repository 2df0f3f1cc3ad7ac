package org.chancery.web.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.chancery.domain.identity.BearerToken;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Text;
import org.chancery.service.identity.DeskService;
import org.chancery.service.identity.MadeToken;
import org.chancery.service.identity.MakeToken;
import org.chancery.service.identity.ProfileService;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The officer in whose name another system asks, and the officer's tokens. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "officer")
public class MeResource {

    private static final double A_SEASON = 90;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private ClearanceChoices clearances;

    @Inject
    private DeskService desks;

    @Inject
    private ProfileService profile;

    @Context
    private UriInfo address;

    /**
     * Says who is asking.
     *
     * @return name, full name, clearance, roles held everywhere and at desks
     */
    @GET
    @Operation(summary = "The officer in whose name this request is made")
    @APIResponse(responseCode = "200", description = "The officer", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public JsonObject me() {
        OfficerPrincipal me = officer.principal().orElseThrow(RecordNotFound::new);
        Set<UUID> own = me.desks();
        List<JsonRecord> posts = desks.list().stream().filter(desk -> own.contains(desk.getId())).map(desk -> post(me, desk)).toList();
        return new JsonRecord()
                .with("id", me.id())
                .with("name", me.getName())
                .with("fullName", me.getFullName())
                .with("clearance", clearances.word(me.clearance()))
                .with("roles", EnumSet.allOf(Role.class).stream().filter(me::holds).map(Role::word).toList())
                .with("desks", posts)
                .json();
    }

    private static JsonRecord post(OfficerPrincipal me, Desk desk) {
        return new JsonRecord()
                .with("code", desk.getCode())
                .with("name", desk.getName())
                .with("roles", EnumSet.allOf(Role.class).stream()
                        .filter(role -> role.heldAtDesk() && me.holds(role, desk.getId()))
                        .map(Role::word)
                        .toList());
    }

    /**
     * Lists the officer's tokens, never the secrets themselves.
     *
     * @return tokens, newest first
     */
    @GET
    @Path("/tokens")
    @Operation(summary = "The officer's tokens")
    @APIResponse(responseCode = "200", description = "Tokens", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public JsonObject tokens() {
        return new JsonRecord().with("items", profile.tokens().stream().map(MeResource::write).toList()).json();
    }

    private static JsonRecord write(BearerToken token) {
        return new JsonRecord()
                .with("id", token.getId())
                .with("name", token.getName())
                .with("madeAt", token.getMadeAt())
                .with("expiresAt", token.getExpiresAt())
                .with("lastUsed", token.getLastUsed());
    }

    /**
     * Makes a token.
     *
     * @param body {@code name} and {@code days}
     * @return 201 with the token, shown this once
     */
    @POST
    @Path("/tokens")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a token: {name, days}; the answer alone shows it")
    @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "201", description = "Made", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response make(@Nullable JsonValue body) {
        Fields fields = Fields.of(body);
        String name = fields.text("name", null, Text.TITLE, "bearerToken.name", true);
        Double days = fields.number("days", A_SEASON);
        fields.check();
        MadeToken made = profile.makeToken(new MakeToken(String.valueOf(name), days == null ? 0 : days.intValue()));
        JsonObject answer = new JsonRecord()
                .with("id", made.id())
                .with("token", made.secret())
                .with("expiresAt", made.expiresAt())
                .json();
        return Response.created(address.getAbsolutePathBuilder().path(made.id().toString()).build()).entity(answer).build();
    }

    /**
     * Revokes a token.
     *
     * @param id its identity
     * @return 204
     */
    @DELETE
    @Path("/tokens/{id}")
    @Operation(summary = "Revoke a token")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke(@PathParam("id") String id) {
        profile.revokeToken(Identity.of(id));
        return Response.noContent().build();
    }
}
