/** Where things lie in a home, what names a file by its contents, and how one says that what people wrote does not read. It writes nothing. */
@NullMarked
package se.bidrag.home;

import org.jspecify.annotations.NullMarked;
