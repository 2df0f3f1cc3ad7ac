package org.chancery.web.timeline;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.timeline.EntryInFull;
import org.chancery.service.correspondence.CorrectCorrespondence;
import org.chancery.service.correspondence.CorrespondenceService;
import org.chancery.service.incident.CorrectIncident;
import org.chancery.service.incident.IncidentService;
import org.chancery.service.talk.CorrectTalk;
import org.chancery.service.talk.TalkService;
import org.chancery.service.timeline.TimelineService;
import org.chancery.web.correspondence.CorrespondenceJson;
import org.chancery.web.incident.IncidentJson;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.VersionTag;
import org.chancery.web.talk.TalkJson;
import org.jspecify.annotations.Nullable;

/** Entries whatever their kind, read and corrected by the ministry's other systems. */
@Path("/entries/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

    @Inject
    private TimelineService timelines;

    @Inject
    private CorrespondenceService correspondence;

    @Inject
    private IncidentService incidents;

    @Inject
    private TalkService talks;

    @Inject
    private ClassificationScale scale;

    /**
     * Reads an entry.
     *
     * @param id identity
     * @param request the request, which may know the entry already
     * @return the entry with its papers
     */
    @GET
    public Response get(@PathParam("id") String id, @Context Request request) {
        EntryInFull whole = timelines.entry(Identity.of(id));
        return VersionTag.read(request, whole.entry().getVersion(), WholeEntryJson.write(whole, scale));
    }

    /**
     * Corrects an entry: the fields given change, the others stay, and the history keeps both.
     *
     * @param text identity
     * @param headers the version that was shown
     * @param body the fields
     * @return the entry
     */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response correct(@PathParam("id") String text, @Context HttpHeaders headers, @Nullable JsonValue body) {
        UUID id = Identity.of(text);
        EntryInFull whole = timelines.entry(id);
        CaseEntry entry = whole.entry();
        CaseFile file = entry.getCaseFile();
        long version = VersionTag.shown(headers, entry.getVersion());
        Fields fields = Fields.of(body);
        if (entry instanceof Correspondence paper) {
            CorrespondenceJson.Given given =
                    CorrespondenceJson.read(fields, file, paper, whole.answers() == null ? null : whole.answers().id(), scale);
            correspondence.correct(new CorrectCorrespondence(id, version, given.entry(), given.paper(), given.answers()));
        } else if (entry instanceof Incident incident) {
            IncidentJson.Given given = IncidentJson.read(fields, file, incident, scale);
            incidents.correct(new CorrectIncident(id, version, given.entry(), given.incident()));
        } else {
            TalkJson.Given given = TalkJson.read(fields, file, (Talk) entry, scale);
            talks.correct(new CorrectTalk(id, version, given.entry(), given.talk()));
        }
        EntryInFull corrected = timelines.entry(id);
        return VersionTag.changed(corrected.entry().getVersion(), WholeEntryJson.write(corrected, scale));
    }
}
