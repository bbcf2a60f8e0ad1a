package se.bidrag.cli;

import picocli.CommandLine.IVersionProvider;
import se.bidrag.nightly.CodeVersion;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"bidrag " + CodeVersion.current(), "Java " + Runtime.version()};
    }
}
