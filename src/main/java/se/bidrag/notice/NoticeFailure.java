package se.bidrag.notice;

import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.springframework.core.NestedExceptionUtils;
import se.bidrag.home.Reason;

/** Says in one line why something could not be told; where a webhook lies is a secret and is left out. */
final class NoticeFailure {

    private NoticeFailure() {}

    static String reason(Exception failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        if (root instanceof FileSystemException file) {
            return "%s: %s".formatted(file.getFile(), Reason.of(file));
        }
        if (root instanceof SocketTimeoutException
                || root instanceof HttpTimeoutException
                || root instanceof TimeoutException
                || root instanceof CancellationException) {
            return "no answer in time";
        }
        String message = root.getMessage();
        return message == null || message.isBlank()
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElseThrow();
    }
}
