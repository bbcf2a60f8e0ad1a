/** Commands, exit codes and what the terminal shows. No logic. */
@NullMarked
package se.bidrag.cli;

import org.jspecify.annotations.NullMarked;
