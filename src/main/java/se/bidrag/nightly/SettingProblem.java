package se.bidrag.nightly;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.util.unit.DataSize;

/** Says which setting does not read as it should, what was found and what is wanted. */
final class SettingProblem {

    private SettingProblem() {}

    /** The sentence, where a setting is the reason. */
    static Optional<String> of(Throwable reason) {
        BindException wrong = null;
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException innermost) {
                wrong = innermost;
            }
        }
        return Optional.ofNullable(wrong).map(SettingProblem::sentence);
    }

    private static String sentence(BindException wrong) {
        ConfigurationProperty property = wrong.getProperty();
        return property != null && wrong.getCause() instanceof ConversionException
                ? "settings: %s is '%s'; expected %s".formatted(wrong.getName(), property.getValue(), wanted(wrong))
                : "settings: "
                        + NestedExceptionUtils.getMostSpecificCause(wrong).getMessage();
    }

    private static String wanted(BindException wrong) {
        Class<?> type = wrong.getTarget().getType().toClass();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == DataSize.class) {
            return "a size such as 20GB";
        }
        return type == Duration.class ? "a time such as 24h or 10m" : "a whole number";
    }
}
