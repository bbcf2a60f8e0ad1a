package se.bidrag.notice;

import java.util.Properties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails a failed night to those who look after it. */
final class FailureMail implements Notice {

    private static final String PATIENCE_MILLIS = "10000";

    private final JavaMailSender sender;
    private final String to;
    private final String from;

    /**
     * Through this server.
     *
     * @param to one address, or several with commas between
     */
    FailureMail(JavaMailSender sender, String to, String from) {
        this.sender = sender;
        this.to = to;
        this.from = from;
    }

    /** The server that Spring Boot's own settings name: {@code spring.mail.host}, port, username, password, properties. */
    static JavaMailSender sender(Environment settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.getProperty("spring.mail.host", "localhost"));
        sender.setPort(settings.getProperty("spring.mail.port", Integer.class, 25));
        sender.setUsername(settings.getProperty("spring.mail.username"));
        sender.setPassword(settings.getProperty("spring.mail.password"));
        Properties session = sender.getJavaMailProperties();
        session.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        session.put("mail.smtp.timeout", PATIENCE_MILLIS);
        session.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        Binder.get(settings)
                .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class))
                .ifBound(session::putAll);
        return sender;
    }

    @Override
    public void tell(Ended night) {
        if (!night.failed()) {
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to.split("\\s*,\\s*"));
        message.setSubject(
                "Bidrag: the night as of %s failed on %s".formatted(night.run().asOf(), night.host()));
        message.setText(night.sentence());
        sender.send(message);
    }
}
