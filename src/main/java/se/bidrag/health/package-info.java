/** Whether a night can run here: the machine, the home, the database, the publications, each with what to do. It changes nothing. */
@NullMarked
package se.bidrag.health;

import org.jspecify.annotations.NullMarked;
