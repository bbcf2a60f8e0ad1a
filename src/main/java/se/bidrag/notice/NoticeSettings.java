package se.bidrag.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Looks at the settings of notices before a night needs them; none of what they name is called. */
public final class NoticeSettings {

    private NoticeSettings() {}

    /** A sentence for each that could not work. Where a webhook lies is a secret and is left out. */
    public static List<String> problems(Environment settings) {
        return Stream.of(
                        problem(
                                settings,
                                "bidrag.metrics-file",
                                NoticeSettings::isInAFolder,
                                "a file in a folder that is there and may be written in"),
                        problem(settings, "bidrag.lineage-file", NoticeSettings::isPath, "a file"),
                        problem(
                                settings,
                                "bidrag.lineage-url",
                                NoticeSettings::isOfTheWeb,
                                "an address such as https://host"),
                        problem(
                                settings,
                                "bidrag.webhook-url",
                                NoticeSettings::isOfTheWeb,
                                "an address such as https://host/path"),
                        problem(
                                settings,
                                "bidrag.mail-to",
                                NoticeSettings::areAddresses,
                                "mail addresses, with commas between"),
                        problem(settings, "bidrag.mail-from", NoticeSettings::areAddresses, "a mail address"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> problem(Environment settings, String name, Predicate<String> works, String wanted) {
        String value = settings.getProperty(name, "");
        if (value.isBlank() || works.test(value)) {
            return List.of();
        }
        String found = name.equals("bidrag.webhook-url") ? "something else" : "'" + value + "'";
        return List.of("settings: %s is %s; expected %s".formatted(name, found, wanted));
    }

    private static boolean isPath(String file) {
        try {
            return !Files.isDirectory(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isInAFolder(String file) {
        if (!isPath(file)) {
            return false;
        }
        Path folder = Path.of(file).toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private static boolean isOfTheWeb(String url) {
        try {
            URI address = URI.create(url);
            return String.valueOf(address.getScheme()).matches("https?") && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean areAddresses(String addresses) {
        try {
            for (String address : addresses.split("\\s*,\\s*", -1)) {
                new InternetAddress(address, true);
                if (!address.contains("@")) {
                    return false;
                }
            }
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}
