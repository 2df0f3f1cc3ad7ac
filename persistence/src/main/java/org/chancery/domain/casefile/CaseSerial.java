package org.chancery.domain.casefile;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

import org.chancery.domain.identity.Desk;

/** The last serial given to a case file of one desk in one year. A counter, not a record: its changes are in the numbers of the files. */
@Entity
@Table(name = "case_serial")
public class CaseSerial {

    /**
     * Which counter.
     *
     * @param desk identity of the desk
     * @param year year of opening
     */
    @Embeddable
    public record Of(
            @Column(name = "desk_id") UUID desk, @Column(name = "opened_year") int year) implements Serializable {}

    @EmbeddedId
    private Of of;

    @MapsId("desk")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    @Column(name = "last_serial", nullable = false)
    private int last;

    /** For JPA. */
    protected CaseSerial() {}

    /**
     * Starts counting.
     *
     * @param desk the desk
     * @param year year of opening
     */
    public CaseSerial(Desk desk, int year) {
        this.of = new Of(desk.getId(), year);
        this.desk = desk;
    }

    /**
     * Gives the next number.
     *
     * @return the number of the next case file
     */
    public CaseNumber next() {
        last++;
        return new CaseNumber(desk.getCode(), of.year(), last);
    }

    /**
     * The desk that counts.
     *
     * @return desk
     */
    public Desk getDesk() {
        return desk;
    }
}
