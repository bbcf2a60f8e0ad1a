/**
 * A delivery tried on its own, without loading it: landed in a folder that is thrown away, judged by the same models as in a
 * night, compared with what the current publication knows. It writes nothing in the home. No figure is made here.
 */
@NullMarked
package se.bidrag.trial;

import org.jspecify.annotations.NullMarked;
