package se.bidrag.nightly;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.core.NestedExceptionUtils;
import se.bidrag.home.InvalidHomeException;

/** Finds the one thing that made a night fail, and says it in one sentence. */
final class NightFailure {

    private NightFailure() {}

    static RuntimeException of(Night night, JobExecution execution) {
        if (night.isStopping() || execution.getStatus() == BatchStatus.STOPPED) {
            return stopped(night);
        }
        return of(night, night.failure().orElseGet(() -> execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException("the job ended as " + execution.getStatus()))));
    }

    static RuntimeException of(Night night, Throwable reason) {
        if (night.isStopping()) {
            return stopped(night);
        }
        if (reason instanceof InvalidHomeException
                || reason instanceof StopChecksViolatedException
                || reason instanceof NightFailedException
                || reason instanceof NightStoppedException) {
            return (RuntimeException) reason;
        }
        Throwable root = NestedExceptionUtils.getMostSpecificCause(reason);
        Optional<String> setting = SettingProblem.of(reason);
        if (setting.isPresent()) {
            return new InvalidHomeException(List.of(setting.get()));
        }
        return new NightFailedException(
                "%s: %s; the previous publication stands".formatted(night.place(), sentence(night, reason, root)),
                reason);
    }

    private static NightStoppedException stopped(Night night) {
        return new NightStoppedException(
                "%s: stopped before it was done, as asked; the previous publication stands".formatted(night.place()));
    }

    /** Our own messages name thing and place already; what others throw is told by its cause. */
    private static String sentence(Night night, Throwable reason, Throwable root) {
        boolean ours = reason.getClass().getName().startsWith("se.bidrag.");
        Throwable told = ours ? reason : root;
        String sentence = told.getMessage() == null
                ? told.getClass().getSimpleName()
                : told.getMessage().strip();
        if (isFullDisk(reason)) {
            return sentence + " (the disk is full: make room, doctor says how much, and run again)";
        }
        return sentence.contains(night.home().lake() + File.separator)
                ? sentence + " (a landed file is damaged, verify says which: delete lake/ and run again)"
                : sentence;
    }

    private static boolean isFullDisk(Throwable reason) {
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
