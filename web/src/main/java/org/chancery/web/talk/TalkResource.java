package org.chancery.web.talk;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.talk.Talk;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.VersionTag;
import org.jspecify.annotations.Nullable;

/** The way in for a talk from the ministry's other systems. */
@Path("/cases/{number}/talks")
@Produces(MediaType.APPLICATION_JSON)
public class TalkResource {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private TalkService service;

    @Inject
    private ClassificationScale scale;

    /**
     * Logs a talk.
     *
     * @param number number of the case file
     * @param body what to log
     * @param address address of the request
     * @return 201 with the entry
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response log(@PathParam("number") String number, @Nullable JsonValue body, @Context UriInfo address) {
        CaseFile file = caseFiles.get(CaseNumber.parse(number));
        TalkJson.Given given = TalkJson.read(Fields.of(body), file, null, scale);
        UUID id = service.log(new LogTalk(CaseNumber.parse(number), given.entry(), given.talk()));
        Talk logged = service.get(id);
        return VersionTag.created(
                address.getBaseUriBuilder().path("entries").path(id.toString()).build(),
                logged.getVersion(),
                TalkJson.write(logged, scale).json());
    }
}
