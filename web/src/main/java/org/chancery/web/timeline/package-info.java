/**
 * Pages and resources that show a case file as a whole: its timeline, and an entry whatever its kind.
 * May use: the services of its own feature and of those to its left.
 * Used by: nobody but the officers and the ministry's other systems.
 */
package org.chancery.web.timeline;
