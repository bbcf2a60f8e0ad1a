package se.bidrag.cli;

import picocli.CommandLine.ParameterException;
import se.bidrag.closing.IncompleteClosingException;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.inspection.UnknownNameException;
import se.bidrag.nightly.HomeBusyException;
import se.bidrag.nightly.StopChecksViolatedException;
import se.bidrag.publish.UnknownPublicationException;

/** What the program's exit code means. */
enum ExitCode {
    /** Done; for a night: published, or nothing new to publish. */
    DONE(0),
    /** Something failed; the previous publication stands. */
    FAILED(1),
    /** Wrong usage, or a home or setting that does not read as it should. */
    WRONG_INPUT(2),
    /** A stop check was violated, or what a closing needs is missing; the previous publication stands. */
    STOP_CHECK_VIOLATED(3),
    /** Another run holds the home. */
    HOME_BUSY(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(Throwable reason) {
        if (reason instanceof InvalidHomeException
                || reason instanceof UnknownNameException
                || reason instanceof UnknownPublicationException
                || reason instanceof ParameterException) {
            return WRONG_INPUT;
        }
        if (reason instanceof StopChecksViolatedException || reason instanceof IncompleteClosingException) {
            return STOP_CHECK_VIOLATED;
        }
        return reason instanceof HomeBusyException ? HOME_BUSY : FAILED;
    }
}
