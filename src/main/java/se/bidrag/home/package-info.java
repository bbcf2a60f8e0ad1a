/** Where things lie: the folders of a home. It never reads or writes what lies in them. */
@NullMarked
package se.bidrag.home;

import org.jspecify.annotations.NullMarked;
