package org.chancery.domain.approval;

/**
 * What lies with one officer, for the supervisor who shares out the work.
 *
 * @param officer sign-in name
 * @param fullName name that people read
 * @param inCharge case files in the officer's charge that are neither resolved nor closed
 * @param late papers of those files whose reply is overdue
 * @param pending proposals of the officer that wait for a decision
 */
public record OfficerWorkload(String officer, String fullName, long inCharge, long late, long pending) {}
