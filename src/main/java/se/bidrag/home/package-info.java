/** Where things lie in a home, and how one says that what people wrote in it does not read. It reads and writes nothing. */
@NullMarked
package se.bidrag.home;

import org.jspecify.annotations.NullMarked;
